package org.storletdesigner.logic.table.numbered;

import java.util.List;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.table.form.WriterForm;
import org.storletdesigner.logic.table.form.WriterForm.Kind;
import org.storletdesigner.logic.table.form.WriterForm.Scenario;
import org.storletdesigner.logic.verdict.Writer;

/** A writer of a table, its sets numbered. */
public final class Writing {
    private final int number;
    private final Writer writer;
    private final WriterForm form;
    private final Numbering numbers;
    private final int[][] written;
    private final int[][][] kept;

    public Writing(int number, Writer writer, WriterForm form, Sets sets) {
        this.number = number;
        this.writer = writer;
        this.form = form;
        numbers = new Numbering(sets);
        written = new int[form.variants().size()][];
        kept = new int[form.variants().size()][][];
        for (int variant = 0; variant < written.length; variant++) {
            List<Scenario> scenarios = form.variants().get(variant);
            written[variant] = numbers.take(scenarios.getFirst().written());
            kept[variant] = scenarios.stream().map(scenario -> numbers.take(scenario.kept())).toArray(int[][]::new);
        }
    }

    /** Gives its numbers back; it must not be used afterwards. */
    public void release() {
        numbers.dropAll();
    }

    public int number() {
        return number;
    }

    public Writer writer() {
        return writer;
    }

    public boolean isHopeless() {
        return form.kind() == Kind.HOPELESS;
    }

    /** What a write of it is; {@code null} where it never writes. */
    public Event event() {
        return form.event();
    }

    public boolean keeps() {
        return form.keeps();
    }

    public boolean isVague() {
        return form.kind() == Kind.VAGUE;
    }

    public boolean hasScenarios() {
        return written.length > 0;
    }

    /** At least as many as there are, and a power of two; likewise {@link #models()}. */
    public int variants() {
        return powerOfTwo(written.length);
    }

    public int models() {
        int most = 1;
        for (int[][] models : kept) {
            most = Math.max(most, models.length);
        }
        return powerOfTwo(most);
    }

    private static int powerOfTwo(int least) {
        return least <= 1 ? 1 : Integer.highestOneBit(least - 1) << 1;
    }

    public int[] written(int variant) {
        return written[Math.min(variant, written.length - 1)];
    }

    public int[] kept(int variant, int model) {
        int[][] models = kept[Math.min(variant, kept.length - 1)];
        return models[Math.min(model, models.length - 1)];
    }
}
