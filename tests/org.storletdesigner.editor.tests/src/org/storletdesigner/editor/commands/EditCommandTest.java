package org.storletdesigner.editor.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Deletion;
import org.storletdesigner.model.design.Fragment;
import org.storletdesigner.model.design.Naming;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class EditCommandTest {
    @Test
    void undoAndRedoOfRandomEditsGiveEveryFormerStateByteForByte() throws FileFormatException {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Workflow document = document();
            CommandStack stack = new CommandStack();
            List<String> states = new ArrayList<>(List.of(text(document)));
            for (int step = 0; step < 25; step++) {
                stack.execute(new EditCommand("step " + step, document, () -> edit(document, random)));
                states.add(text(document));
            }
            wander(stack, document, states, random);
        }
    }

    private static void wander(CommandStack stack, Workflow document, List<String> states, Random random)
            throws FileFormatException {
        int at = states.size() - 1;
        for (int move = 0; move < 120; move++) {
            if (random.nextBoolean() && stack.canUndo()) {
                stack.undo();
                at--;
            } else if (stack.canRedo()) {
                stack.redo();
                at++;
            }
            assertThat(text(document)).isEqualTo(states.get(at));
        }
    }

    private static void edit(Workflow document, Random random) {
        List<Storlet> storlets = document.getStorlets();
        Storlet any = storlets.isEmpty() ? null : storlets.get(random.nextInt(storlets.size()));
        switch (any == null ? 0 : random.nextInt(8)) {
            case 0 -> Fragment.insert(document(), document);
            case 1 -> any.setBounds(new Bounds(random.nextInt(500), random.nextInt(500), 200, 100));
            case 2 -> any.setName(Naming.free(document.getStorlets(), "storlet" + random.nextInt(5)));
            case 3 -> any.setCollapsed(!any.isCollapsed());
            case 4 -> any.getHandlers().getFirst().setExtraCondition("k = v" + random.nextInt(3));
            case 5 -> any.getDefinition().getHandlers().getFirst().setOutput("k = v" + random.nextInt(3));
            case 6 -> document.getStorlets().move(0, any);
            default -> Deletion.of(document, List.of(any)).apply();
        }
    }

    @Test
    void aChangeThatThrowsIsTakenBackAsAWhole() throws FileFormatException {
        Workflow document = document();
        String before = text(document);
        EditCommand command = new EditCommand("fail", document, () -> {
            document.setName("half done");
            throw new IllegalStateException("on purpose");
        });
        assertThatThrownBy(command::execute).hasMessage("on purpose");
        assertThat(text(document)).isEqualTo(before);
        assertThat(command.canUndo()).isFalse();
    }

    @Test
    void whatGoesWrongFirstIsTold() {
        Workflow document = document();
        EditCommand command = new EditCommand("fail", document, () -> {
            document.eAdapters().removeIf(ChangeRecorder.class::isInstance);
            throw new IllegalStateException("on purpose");
        });
        assertThatThrownBy(command::execute).hasMessage("on purpose");
    }

    private static Workflow document() {
        return WorkflowBuilder.named("test")
                .storlet("a", definition -> definition.handler("one", "k = v1", "k = v2"))
                .storlet("b", definition -> definition.handler("one", "k = v2", "m = w").handler("two", "m = w",
                "none"))
                .build();
    }

    private static String text(Workflow document) throws FileFormatException {
        return new String(WorkflowFiles.bytes(document, "test"), StandardCharsets.UTF_8);
    }
}
