package org.storletdesigner.editor.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;

class PaletteContentTest {
    @ParameterizedTest(name = "a search for \"{0}\" shows {1}")
    @CsvSource(delimiter = ';', textBlock = """
            '';              General: Source, Note | Images: Resizer | Other: Mailer | Chains: Nightly
            resize;          Images: Resizer
            WIDTH images;    Images: Resizer
            send done;       Other: Mailer
            remark;          General: Note
            sweep;           Chains: Nightly
            nothing of this; ''
            """)
    void everyWordOfTheSearchMustOccur(String search, String expected) {
        PaletteContent content = PaletteContent.of(List.of(PaletteLibraries.Entry.of(library()),
                PaletteLibraries.Entry.of(library())), List.of(chain()), search);
        assertThat(content.categories().stream().map(PaletteContentTest::text).collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    private static String text(PaletteContent.Category category) {
        return category.name() + ": "
                + category.items().stream().map(PaletteItem::name).collect(Collectors.joining(", "));
    }

    private static Workflow chain() {
        return WorkflowBuilder.named("Nightly").storlet("sweep", each -> each.handler("one", "k = v", "none")).build();
    }

    private static Library library() {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.getDefinitions().add(DefinitionBuilder.named("Resizer").category("Images")
                .handler("resize", "Width > 480", "Width = 480").build());
        library.getDefinitions().add(DefinitionBuilder.named("Mailer").description("Sends a message")
                .handler("mail", "State = done", "none").build());
        return library;
    }
}
