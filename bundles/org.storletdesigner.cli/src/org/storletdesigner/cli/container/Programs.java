package org.storletdesigner.cli.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** The programs of storlets in a container, held against the definitions of the workflow that lives there. */
final class Programs {
    private final List<FoundStorlet> all;
    /** Why they cannot be looked at; empty where they could. */
    private final Optional<String> refusal;

    private Programs(List<FoundStorlet> all, Optional<String> refusal) {
        this.all = all;
        this.refusal = refusal;
    }

    /** Who may read a workflow need not be allowed to see programs. */
    static Programs of(WorkflowContainer container, Progress progress) {
        try {
            return new Programs(container.storlets(progress), Optional.empty());
        } catch (StoreException fault) {
            return new Programs(List.of(), Optional.of("The programs of storlets cannot be looked at: "
                    + fault.getMessage()));
        }
    }

    /** What is amiss between the programs and a workflow, a sentence each. */
    List<String> beside(Workflow workflow) {
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        List<String> sentences = new ArrayList<>();
        for (StorletDefinition definition : workflow.getDefinitions()) {
            Code code = definition.getCode();
            if (code != null && !code.getArtefact().isEmpty()) {
                difference(code, definition.getName()).ifPresent(sentences::add);
            }
        }
        sentences.addAll(faults());
        all.stream().filter(each -> workflow.getDefinitions().stream().noneMatch(definition ->
                isOf(definition, each))).map(each -> stray(each, "belongs to no definition of this workflow"))
                .forEach(sentences::add);
        return sentences;
    }

    /** What lives where no workflow does. */
    List<String> strays() {
        List<String> sentences = new ArrayList<>(refusal.stream().toList());
        all.forEach(each -> sentences.add(stray(each, "lives here without a workflow")));
        sentences.addAll(faults());
        return sentences;
    }

    private Optional<String> difference(Code code, String definition) {
        Optional<FoundStorlet> found = all.stream()
                .filter(each -> each.artefact().name().equals(code.getArtefact())).findFirst();
        if (found.isEmpty()) {
            return Optional.of("The program '" + code.getArtefact() + "' of the definition '" + definition
                    + "' is not here.");
        }
        boolean other = found.get().head().sha256().isPresent() && code.getDigest().matches("[0-9A-Fa-f]{64}")
                && !code.getDigest().toLowerCase(Locale.ROOT).equals(found.get().head().sha256().get());
        return other ? Optional.of("The program '" + code.getArtefact() + "' has other bytes than the definition '"
                + definition + "' names.") : Optional.empty();
    }

    private List<String> faults() {
        return all.stream().filter(each -> !each.faults().isEmpty()).map(each -> "The program '"
                + each.artefact().name() + "' would not run: " + String.join("; ", each.faults()) + ".").toList();
    }

    private static boolean isOf(StorletDefinition definition, FoundStorlet found) {
        return definition.getCode() != null && definition.getCode().getArtefact().equals(found.artefact().name());
    }

    private static String stray(FoundStorlet found, String how) {
        return "The program '" + found.artefact().name() + "' " + how + ".";
    }
}
