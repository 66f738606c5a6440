package org.storletdesigner.editor.palette;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.Storlets;

/** Something that can be taken from the palette and put onto the canvas. */
public sealed interface PaletteItem {
    /** What the palette calls it. */
    String name();

    /** What it is for; maybe empty. */
    String description();

    /** What the step is called that can be undone. */
    String addLabel();

    /** Adds a new one to a document, without a place. To be called within an edit. */
    EObject addTo(Workflow document);

    /** A definition of a library, of which a storlet is placed. */
    record OfDefinition(StorletDefinition definition) implements PaletteItem {
        @Override
        public String name() {
            return definition.getName();
        }

        @Override
        public String description() {
            return definition.getDescription();
        }

        @Override
        public String addLabel() {
            return NLS.bind(PaletteMessages.add, definition.getName());
        }

        @Override
        public EObject addTo(Workflow document) {
            return Storlets.place(document, Definitions.adopt(document, definition),
                    Storlets.freeName(document, definition.getName()));
        }
    }

    /** A source, which at first writes nothing that is known. */
    record OfSource() implements PaletteItem {
        @Override
        public String name() {
            return PaletteMessages.source;
        }

        @Override
        public String description() {
            return PaletteMessages.sourceDescription;
        }

        @Override
        public String addLabel() {
            return NLS.bind(PaletteMessages.add, PaletteMessages.source);
        }

        @Override
        public EObject addTo(Workflow document) {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setId(Ids.fresh());
            source.setName(freeName(document, PaletteMessages.source));
            source.setOutput("new: type = text");
            document.getSources().add(source);
            return source;
        }

        private static String freeName(Workflow document, String wanted) {
            String name = wanted;
            for (int number = 2; isTaken(document, name); number++) {
                name = wanted + number;
            }
            return name;
        }

        private static boolean isTaken(Workflow document, String name) {
            return document.getSources().stream().anyMatch(source -> name.equals(source.getName()));
        }
    }

    /** A remark. */
    record OfNote(String text) implements PaletteItem {
        /** One that says what it is. */
        public static OfNote empty() {
            return new OfNote(PaletteMessages.noteText);
        }

        @Override
        public String name() {
            return PaletteMessages.note;
        }

        @Override
        public String description() {
            return PaletteMessages.noteDescription;
        }

        @Override
        public String addLabel() {
            return NLS.bind(PaletteMessages.add, PaletteMessages.note);
        }

        @Override
        public EObject addTo(Workflow document) {
            Note note = ModelFactory.eINSTANCE.createNote();
            note.setId(Ids.fresh());
            note.setText(text);
            document.getNotes().add(note);
            return note;
        }
    }
}
