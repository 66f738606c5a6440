package org.storletdesigner.app.help.page;

import java.util.List;

/** What stands on a page, one below the other. */
public sealed interface Block {
    /** @param level 1 for the title of the page, 2 for those within it */
    record Heading(int level, Prose words) implements Block { }

    record Paragraph(Prose words) implements Block { }

    /** One point of a list. */
    record Item(Prose words) implements Block { }

    /** Lines that stay as they are, in letters of equal width. */
    record Code(String text) implements Block { }

    /** Rows of cells; a row may have fewer than others. */
    record Table(List<List<Prose>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param file its path beside the page
     * @param words what it shows, for those who do not see it
     */
    record Picture(String file, String words) implements Block { }
}
