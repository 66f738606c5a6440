package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;

class RoundTripTest {
    @Test
    void workflowsReadBackEqualAndWriteBackByteEqual() throws Exception {
        for (long seed = 0; seed < 600; seed++) {
            Workflow workflow = new RandomDocuments(seed).workflow();
            byte[] bytes = WorkflowFiles.bytes(workflow, "w");
            Workflow read = WorkflowFiles.read(new ByteArrayInputStream(bytes), "w");
            assertThat(EcoreUtil.equals(workflow, read)).as("seed %d", seed).isTrue();
            assertThat(WorkflowFiles.bytes(read, "w")).as("seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void librariesReadBackEqualAndWriteBackByteEqual() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            Library library = new RandomDocuments(seed).library();
            byte[] bytes = LibraryFiles.bytes(library, "l");
            Library read = LibraryFiles.read(new ByteArrayInputStream(bytes), "l");
            assertThat(EcoreUtil.equals(library, read)).as("seed %d", seed).isTrue();
            assertThat(LibraryFiles.bytes(read, "l")).as("seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void aDocumentThatWindowsRewroteReadsTheSameWhereItHasNoBareCarriageReturns() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            String text = text(new RandomDocuments(seed).workflow());
            Workflow read = read("\uFEFF" + text.replace("\n", "\r\n"));
            assertThat(text(read)).as("seed %d", seed).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "[{index}]") // the texts themselves would break the report
    @ValueSource(strings = {"", " ", "\n", "\r", "\r\n", "\t", "\u0000", "\u0001", "a\u001Fb", " a ", "\n\n", "]]>", "a\uFFFFb",
        "\u241B", "\u241B{1}", "\u0085", "\u2028", "\uFEFF", "\uD83D\uDE00", "\n=======\n=======", "&#1;", "<![CDATA[x]]>"})
    void everyCharacterOfATextSurvives(String text) throws Exception {
        Source source = read(text(WorkflowBuilder.named("w").source("s", text).build())).getSources().getFirst();
        assertThat(source.getOutput()).isEqualTo(text);
    }

    @Test
    void namesThatAreBlankOrHaveControlCharactersSurvive() throws Exception {
        String name = " \t\u0001\n.\\ ";
        Workflow workflow = WorkflowBuilder.named(name).storlet(name, one -> one.handler(name, "a", "b")).build();
        assertThat(HandlerNames.find(read(text(workflow)), HandlerNames.of(HandlerNames.all(workflow).findFirst()
                .orElseThrow())))
                .isPresent();
    }

    @Test
    void emfsOwnReaderUnderstandsTheFiles() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            Workflow workflow = plain(new RandomDocuments(seed).workflow());
            XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("any.storlets"));
            resource.load(new ByteArrayInputStream(WorkflowFiles.bytes(workflow, "w")), Map.of());
            assertThat(resource.getErrors()).isEmpty();
            Workflow read = (Workflow) resource.getContents().getFirst();
            everything(read, each -> each.setId(resource.getID(each)));
            assertThat(EcoreUtil.equals(workflow, read)).as("seed %d", seed).isTrue();
        }
    }

    /** Without the characters for which XML has no way at all. */
    private static Workflow plain(Workflow workflow) throws Exception {
        String text = text(workflow).replaceAll("\u241B\\{[0-9A-F]+\\}", "?");
        return read(text);
    }

    private static void everything(Workflow root, Consumer<Identified> action) {
        action.accept(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                action.accept(identified);
            }
        }
    }

    @Test
    void aRenameChangesOneLineAndNoId() throws Exception {
        Workflow workflow = example();
        String before = text(workflow);
        Storlets.find(workflow, "thumb").orElseThrow().setName("thumbnails");
        assertThat(changedLines(before, text(workflow))).containsExactly("    <name>thumbnails</name>");
        workflow.getDefinitions().getFirst().getHandlers().getFirst().setName("shrink");
        assertThat(text(workflow).lines().filter(line -> line.contains("xmi:id")).toList())
                .isEqualTo(before.lines().filter(line -> line.contains("xmi:id")).toList());
    }

    @Test
    void aChangedExpressionChangesOneLine() throws Exception {
        Workflow workflow = example();
        String before = text(workflow);
        workflow.getDefinitions().getFirst().getHandlers().getFirst()
                .setTrigger("type = image &&\nsize > 6 &&\nname like *.png");
        assertThat(changedLines(before, text(workflow))).containsExactly("size > 6 &amp;&amp;");
    }

    @Test
    void aMovedStorletChangesOneLine() throws Exception {
        Workflow workflow = example();
        Storlets.find(workflow, "thumb").orElseThrow().setBounds(new Bounds(0, 0, 9, 9));
        String before = text(workflow);
        Storlets.find(workflow, "thumb").orElseThrow().setBounds(new Bounds(7, 8, 9, 9));
        assertThat(changedLines(before, text(workflow))).containsExactly("    <bounds>7 8 9 9</bounds>");
    }

    private static Workflow example() {
        return WorkflowBuilder.named("photos")
                .storlet("thumb", DefinitionBuilder.named("thumbnail")
                        .handler("resize", "type = image &&\nsize > 5 &&\nname like *.png", "size = 1")
                                .build(), storlet -> { })
                .storlet("other", one -> one.handler("x", "size = 1", "done = yes"))
                .build();
    }

    private static List<String> changedLines(String before, String after) {
        var old = before.lines().toList();
        var fresh = after.lines().toList();
        assertThat(fresh).hasSameSizeAs(old);
        return IntStream.range(0, fresh.size())
                .filter(line -> !fresh.get(line).equals(old.get(line))).mapToObj(fresh::get).toList();
    }

    private static String text(Workflow workflow) throws FileFormatException {
        return new String(WorkflowFiles.bytes(workflow, "w"), StandardCharsets.UTF_8);
    }

    private static Workflow read(String text) throws FileFormatException {
        return WorkflowFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "w");
    }
}
