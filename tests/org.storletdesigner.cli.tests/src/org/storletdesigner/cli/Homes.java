package org.storletdesigner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Containers in folders, filled without the program that is tested. */
final class Homes {
    private Homes() { }

    static WorkflowContainer in(Path folder) throws IOException {
        return new Containers(account -> Optional.empty())
                .create(new ContainerAddress.Folder(folder), Progress.NONE);
    }

    /** Makes a workflow live, and gives the address. */
    static String publish(Workflow workflow, Path folder) throws IOException {
        try (WorkflowContainer home = in(folder)) {
            home.publish(workflow, home.latest(Progress.NONE), Progress.NONE);
        }
        return "folder:" + folder;
    }

    static void deploy(String program, String main, byte[] bytes, Path folder) throws IOException {
        try (WorkflowContainer home = in(folder)) {
            home.deploy(new Artefact(program, "java", main, List.of(), Optional.empty(), Optional.empty()),
                    bytes, Condition.ALWAYS, Progress.NONE);
        }
    }

    /** Two storlets that set each other off for ever. */
    static Workflow loop() {
        return WorkflowBuilder.named("Loop")
                .storlet("Ping", definition -> definition.handler("ping", "k = a", "k = b"))
                .storlet("Pong", definition -> definition.handler("pong", "k = b", "k = a")).build();
    }

    /** One storlet that sets off nothing, whose program is named. */
    static Workflow quiet() {
        return WorkflowBuilder.named("Quiet").storlet("Resizing", definition -> definition
                .code("java", "org.example.Resizing", "resizing-1.0.jar", "0".repeat(64))
                .handler("resize", "Format = PNG", "Small = yes")).build();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
