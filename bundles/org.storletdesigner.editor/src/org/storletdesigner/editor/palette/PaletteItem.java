package org.storletdesigner.editor.palette;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.Naming;
import org.storletdesigner.model.design.Storlets;

/** Something that can be taken from the palette and put onto the canvas. */
public sealed interface PaletteItem {
    /** What the palette calls it. */
    String name();

    /** What it is for; maybe empty. */
    String description();

    /** What the step is called that can be undone. */
    String addLabel();

    /** Adds a new one to a document, without a place, or several from the origin on. To be called within an edit. */
    List<EObject> addTo(Workflow document);

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
        public List<EObject> addTo(Workflow document) {
            return List.of(Storlets.place(document, Definitions.adopt(document, definition),
                    Naming.free(document.getStorlets(), definition.getName())));
        }
    }

    /** Storlets that were bound and saved together; a place is chosen for all of them. */
    record OfChain(Workflow chain) implements PaletteItem {
        @Override
        public String name() {
            return chain.getName();
        }

        @Override
        public String description() {
            return NLS.bind(PaletteMessages.chainOf,
                    String.join(", ", chain.getStorlets().stream().map(Storlet::getName).toList()));
        }

        @Override
        public String addLabel() {
            return NLS.bind(PaletteMessages.add, name());
        }

        @Override
        public List<EObject> addTo(Workflow document) {
            return List.copyOf(Chains.add(document, chain, Optional.of(new Bounds(0, 0, 0, 0))));
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
        public List<EObject> addTo(Workflow document) {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setId(Ids.fresh());
            source.setName(Naming.free(document.getSources(), PaletteMessages.source));
            source.setOutput("new: type = text");
            document.getSources().add(source);
            return List.of(source);
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
        public List<EObject> addTo(Workflow document) {
            Note note = ModelFactory.eINSTANCE.createNote();
            note.setId(Ids.fresh());
            note.setText(text);
            document.getNotes().add(note);
            return List.of(note);
        }
    }
}
