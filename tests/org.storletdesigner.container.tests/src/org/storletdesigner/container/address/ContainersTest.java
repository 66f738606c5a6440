package org.storletdesigner.container.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.access.Credentials;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.swift.RealSwift;
import org.storletdesigner.container.swift.SwiftAccount;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.design.WorkflowBuilder;

class ContainersTest {
    private static final Credentials NOBODY = account -> Optional.empty();

    @Test
    void aFolderNeedsNothing(@TempDir Path folder) throws IOException {
        ContainerAddress address = new ContainerAddress.Folder(folder.resolve("new"));
        Containers containers = new Containers(NOBODY);
        assertThatThrownBy(() -> containers.open(address, NONE)).extracting("problem")
                .isEqualTo(Problem.MISSING_CONTAINER);
        try (WorkflowContainer container = containers.create(address, NONE)) {
            container.publish(WorkflowBuilder.named("W").build(), Optional.empty(), NONE);
        }
        try (WorkflowContainer container = containers.open(address, NONE)) {
            assertThat(container.read(container.latest(NONE).orElseThrow(), NONE).getName()).isEqualTo("W");
            assertThat(container).hasToString(address.toString());
        }
    }

    @Test
    void anAccountWithoutCredentialsIsTold() {
        assertThatThrownBy(() -> new Containers(NOBODY).open(new ContainerAddress.Swift("test", "c"), NONE))
                .hasMessage("swift:test/c: there is no user and key for the account 'test': name them in the environment or"
                        + " in the file of credentials");
    }

    @Test
    void programsGoWhereTheEngineLooksAndDocumentsDoNot() throws IOException {
        Containers containers = new Containers(new EnvironmentCredentials(RealSwift.environment()));
        assertThatThrownBy(() -> containers.open(new ContainerAddress.Swift("test", "storlet"), NONE))
                .hasMessageContaining("the storlet engine takes nothing else there");
        try (SwiftAccount account = RealSwift.open()) {
            account.create("storlet", NONE);
        }
        Artefact artefact = new Artefact("resize-1.jar", "java", "a.Resize", List.of(), Optional.empty(),
                Optional.empty());
        try (WorkflowContainer container = containers.create(
                new ContainerAddress.Swift("test", RealSwift.fresh("documents")), NONE)) {
            container.deploy(artefact, new byte[] {1}, Condition.ALWAYS, NONE);
            assertThat(container.storlets(NONE)).extracting(found -> found.artefact()).contains(artefact);
            assertThat(container.snapshots(NONE)).isEmpty();
            assertThat(container.remarks()).hasSize(2).first().asString()
                    .startsWith("A Swift container starts no storlet by itself");
        }
    }
}
