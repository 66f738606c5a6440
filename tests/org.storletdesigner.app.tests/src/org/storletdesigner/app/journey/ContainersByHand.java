package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.StopsAfter;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

/** What a person does with containers in the window, and what somebody else does with them meanwhile. */
final class ContainersByHand {
    private static final int MARK = 22;

    private ContainersByHand() { }

    static void connect(ContainerAddress... all) {
        Window.inDisplayThread(() -> {
            List.of(all).forEach(Access.get().connections()::add);
            return null;
        });
    }

    /** The mark before a row opens what is below it. */
    static void expand(String row) {
        Point place = row(row);
        Hand.click(new Point(place.x - MARK, place.y));
    }

    /** As a key that a person has bound to the command. */
    static void run(String command) {
        Display.getDefault().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            try {
                window.getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException unfit) {
                throw new AssertionError(unfit);
            }
        });
    }

    static void carryOut(String title) {
        Hand.await("the plan", () -> Hand.isAsked(title));
        Eye.find("the plan that can be carried out", Button.class, button ->
                button.getText().replace("&", "").equals("Carry Out") && button.isEnabled());
        Hand.click(Eye.button("Carry Out"));
        Hand.await("the end of the plan", () -> !Hand.isAsked(title));
    }

    static Point row(String beginning) {
        return Eye.treeItem(item -> fits(item, beginning), "the row " + beginning);
    }

    static void awaitRow(String part) {
        Hand.await("the row " + part, () -> rows(part) > 0);
    }

    static long rows(String part) {
        return Window.inDisplayThread(() -> Eye.all(Tree.class)
                .flatMap(tree -> Eye.flat(tree.getItems())).filter(item -> item.getText().contains(part)).count());
    }

    static boolean fits(TreeItem item, String beginning) {
        return item.getText().startsWith(beginning) && item.getData() instanceof Item;
    }

    // ---- what is in the containers

    interface Question<T> {
        T of(WorkflowContainer container) throws IOException;
    }

    static <T> T ask(ContainerAddress address, Question<T> question) throws IOException {
        try (WorkflowContainer container = new Containers(new EnvironmentCredentials(Map.of()))
                .open(address, Progress.NONE)) {
            return question.of(container);
        }
    }

    static List<String> live(ContainerAddress address) throws IOException {
        return ask(address, container -> {
            Workflow document = container.read(container.latest(Progress.NONE).orElseThrow(), Progress.NONE);
            return document.getStorlets().stream().map(Storlet::getName).toList();
        });
    }

    /** As if a computer had been switched off after the journal was written, which names a source of programs. */
    static void interrupt(ContainerAddress address, ContainerAddress source) throws IOException {
        ask(source, from -> ask(address, container -> {
            Workflow part = WorkflowBuilder.named("more")
                    .storlet("Grower", it -> it.handler("grow", "told = yes", "grown = yes")).build();
            Plan plan = new Planner(Limits.DEFAULT).plan(container, new Intent.Inject(part, Optional.of(from)),
                    List.of(), Progress.NONE);
            StopsAfter progress = new StopsAfter(2);
            assertThatThrownBy(() -> new Carrying(container, Optional.empty()).out(plan, progress))
                    .isInstanceOf(StoreException.class);
            return null;
        }));
    }

    /** Somebody else publishes; a second time something else. */
    static void publish(ContainerAddress address) throws IOException {
        ask(address, container -> {
            Optional<Live> now = container.latest(Progress.NONE);
            return container.publish(WorkflowBuilder.named(now.isEmpty() ? "pictures" : "others")
                    .storlet("Shrinker", it -> it.handler("shrink", "size = large", "size = small"))
                    .storlet("Teller", it -> it.handler("tell", "size = small", "told = yes")).build(), now,
                    Progress.NONE);
        });
    }
}
