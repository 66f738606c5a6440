package org.storletdesigner.migration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.RandomWorkflow;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.DocumentRules;

class JoiningTest {
    private static Workflow one(String name, String output, Bounds bounds) {
        return WorkflowBuilder.named(name).storlet(name, DefinitionBuilder.named(name)
                .handler("run", "a = b", output).build(), storlet -> storlet.setBounds(bounds)).build();
    }

    @Test
    void whatWouldLieOnSomethingMovesBelow() {
        Workflow base = one("One", "c = d", new Bounds(0, 0, 100, 200));
        Workflow joined = Joining.of(base, one("Two", "e = f", new Bounds(50, 50, 100, 100))).after();
        assertThat(joined.getStorlets()).extracting(Storlet::getBounds)
                .containsExactly(new Bounds(0, 0, 100, 200), new Bounds(50, 240, 100, 100));
        Workflow free = Joining.of(base, one("Two", "e = f", new Bounds(100, 0, 100, 100))).after();
        assertThat(free.getStorlets().getLast().getBounds()).isEqualTo(new Bounds(100, 0, 100, 100));
    }

    @Test
    void aReplacedStorletStaysWhereItStood() {
        Workflow joined = Joining.of(one("One", "c = d", new Bounds(1, 2, 3, 4)), one("One", "e = f",
                new Bounds(9, 9, 9, 9))).after();
        assertThat(joined.getStorlets()).singleElement().matches(each -> each.getBounds().x() == 1);
    }

    @Test
    void idsThatAreTakenAreReplacedByOthersThatFollowFromThem() {
        Workflow base = one("One", "c = d", null);
        Workflow part = one("Two", "e = f", null);
        part.getStorlets().getFirst().getHandlers().getFirst().setId(
                base.getStorlets().getFirst().getHandlers().getFirst().getId());
        Workflow joined = Joining.of(base, part).after();
        assertThat(DocumentRules.faults(joined)).isEmpty();
        assertThat(joined.getStorlets().getFirst().getHandlers().getFirst().getId())
                .isEqualTo(base.getStorlets().getFirst().getHandlers().getFirst().getId());
        assertThat(EcoreUtil.equals(joined, Joining.of(base, part).after())).isTrue();
    }

    @Test
    void aPermitThatComesRenewsTheOneThatIsThere() {
        Workflow base = WorkflowBuilder.named("W").storlet("One", each -> each.handler("run", "a = b", "c = d"))
                .permit("cycle", "old reason", "old", "One.run").build();
        Workflow part = WorkflowBuilder.named("W").storlet("One", each -> each.handler("run", "a = b", "c = e"))
                .permit("cycle", "new reason", "new", "One.run").permit("overlap", "too", "x", "One.run").build();
        Workflow joined = Joining.of(base, part).after();
        assertThat(joined.getPermits()).extracting(Permit::getDigest).containsExactly("new", "x");
    }

    @Test
    void aDisabledStorletAndAnExtraConditionAreOtherContents() {
        Workflow base = one("One", "c = d", null);
        Workflow part = EcoreUtil.copy(base);
        part.getStorlets().getFirst().setDisabled(true);
        part.getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("x = y");
        assertThat(Joining.of(base, part).items()).singleElement().isInstanceOfSatisfying(Item.Replaced.class, item ->
                assertThat(item.differences()).containsExactly("it is disabled",
                        "the extra condition of run is x = y"));
    }

    @Test
    void whatComesOutCanAlwaysBeStoredAndNeitherSideIsChanged() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            Workflow base = RandomWorkflow.of(random);
            Workflow part = RandomWorkflow.of(random);
            if (i % 2 == 0) {
                part.getStorlets().stream().filter(each -> random.nextBoolean()).forEach(Ids::renew);
            }
            String before = Documents.text(base) + Documents.text(part);
            Prospect prospect = Joining.of(base, part);
            assertThat(DocumentRules.faults(prospect.after())).as("pair %s", i).isEmpty();
            assertThat(Documents.text(base) + Documents.text(part)).isEqualTo(before);
            if (prospect.obstacles().isEmpty()) {
                Prospect again = Joining.of(prospect.after(), part);
                assertThat(Documents.text(again.after())).as("pair %s", i).isEqualTo(Documents.text(prospect.after()));
                assertThat(again.items()).allMatch(Item.Kept.class::isInstance);
            }
        }
    }
}
