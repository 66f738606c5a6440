package org.storletdesigner.app.containers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.migration.plan.Rename;
import org.storletdesigner.migration.plan.Rewritten;

/** A plan as rows: what stands in its way first, then what it does, what comes of it, and how it goes about it. */
final class PlanRows {
    private static final int MOST = 200;

    private PlanRows() { }

    static List<Row> of(Plan plan, List<Rename> renames) {
        List<Row> rows = new ArrayList<>();
        group(rows, PlanMessages.obstacles, "error", true, plan.obstacles(), each ->
                Row.of("error", sentence(each.sentence())));
        group(rows, PlanMessages.renames, "plan-replace", true, renames, PlanRows::rename);
        group(rows, PlanMessages.storlets, "storlet", true, plan.items().stream().filter(PlanRows::isDone).toList(),
                PlanRows::item);
        group(rows, PlanMessages.meets, "warning", true,
                plan.items().stream().filter(item -> !isDone(item)).toList(), PlanRows::item);
        group(rows, PlanMessages.newFindings, "findings", true, plan.outlook().newFindings(), PlanRows::finding);
        group(rows, PlanMessages.goneFindings, "permitted", false, plan.outlook().goneFindings(), PlanRows::finding);
        group(rows, PlanMessages.folded, "keys", true, plan.outlook().foldedKeys(), PlanRows::finding);
        group(rows, PlanMessages.edges, "explain", false, plan.outlook().difference().edges(), PlanRows::edge);
        group(rows, PlanMessages.programs, "container-program", false, plan.programs(), PlanRows::program);
        group(rows, PlanMessages.rewritten, "plan-replace", false, plan.rewritten(), PlanRows::rewritten);
        group(rows, PlanMessages.remarks, "info", true, plan.remarks(), each -> Row.of("info", sentence(each)));
        group(rows, PlanMessages.steps, "trace-step", false, plan.steps(), each ->
                Row.of("", sentence(each.sentence())));
        return List.copyOf(rows);
    }

    private static <T> void group(List<Row> rows, String title, String icon, boolean open, List<T> all,
            Function<T, Row> row) {
        if (!all.isEmpty()) {
            Stream<Row> more = all.size() > MOST ? Stream.of(Row.of("", NLS.bind(PlanMessages.more, all.size() - MOST)))
                    : Stream.empty();
            rows.add(new Row(icon, NLS.bind(title, all.size()),
                    Stream.concat(all.stream().limit(MOST).map(row), more).toList(), open, Optional.empty()));
        }
    }

    /** Whether something becomes of a storlet, rather than that it meets another one. */
    private static boolean isDone(Item item) {
        return switch (item) {
            case Item.Added added -> true;
            case Item.Replaced replaced -> true;
            case Item.Kept kept -> true;
            case Item.Removed removed -> true;
            case Item.NameTaken taken -> false;
            case Item.KeyShared shared -> false;
            case Item.Overlapping overlapping -> false;
        };
    }

    private static Row item(Item item) {
        String sentence = sentence(item.sentence());
        return switch (item) {
            case Item.Added added -> Row.of("plan-add", sentence, new Rename.Storlet(added.storlet(), ""));
            case Item.Replaced replaced -> Row.of("plan-replace", sentence, new Rename.Storlet(replaced.storlet(), ""));
            case Item.Kept kept -> Row.of("plan-keep", sentence);
            case Item.Removed removed -> Row.of("plan-remove", sentence);
            case Item.NameTaken taken -> Row.of("error", sentence, new Rename.Storlet(taken.storlet(), ""));
            case Item.KeyShared shared -> Row.of("warning", sentence, new Rename.Key(shared.key(), ""));
            case Item.Overlapping overlapping -> finding(overlapping.finding());
        };
    }

    private static Row finding(Finding finding) {
        return Row.of(switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "info";
        }, finding.rule().id() + ": " + sentence(finding.message()));
    }

    private static Row edge(EdgeChange edge) {
        String ends = edge.from() + " → " + edge.to();
        return Row.of(edge.before().isEmpty() ? "plan-add" : edge.after().isEmpty() ? "plan-remove" : "plan-replace",
                NLS.bind(PlanMessages.edge, new Object[] {ends, word(edge.before()), word(edge.after())}));
    }

    private static String word(Optional<Answer> answer) {
        return answer.map(each -> each.verdict().toString().toLowerCase(Locale.ROOT)).orElse(PlanMessages.none);
    }

    private static Row program(Program program) {
        return Row.of(switch (program) {
            case Program.There there -> "plan-keep";
            case Program.ToCopy copied -> "plan-add";
            case Program.Missing missing -> "warning";
            case Program.Refused refused -> "error";
        }, sentence(program.sentence()));
    }

    private static Row rewritten(Rewritten place) {
        return Row.of("", NLS.bind(PlanMessages.rewrittenAt, new Object[] {place.where(),
                String.join(", ", place.before()), String.join(", ", place.after())}));
    }

    private static Row rename(Rename rename) {
        return Row.of("plan-replace", switch (rename) {
            case Rename.Key(String from, String to) -> NLS.bind(PlanMessages.renamedKey, from, to);
            case Rename.Value(String key, String from, String to) ->
                    NLS.bind(PlanMessages.renamedValue, new Object[] {key, from, to});
            case Rename.Storlet(String from, String to) -> NLS.bind(PlanMessages.renamedStorlet, from, to);
        }, rename);
    }

    static String sentence(String text) {
        String upper = text.isEmpty() || ContainerAddress.isMeant(text) ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return upper.endsWith(".") ? upper : upper + ".";
    }
}
