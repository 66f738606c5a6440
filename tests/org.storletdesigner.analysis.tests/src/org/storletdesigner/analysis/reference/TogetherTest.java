package org.storletdesigner.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.reference.Action.Kind;
import org.storletdesigner.analysis.reference.Condition.All;
import org.storletdesigner.analysis.reference.Condition.Leaf;

/** The reference itself, on workflows of which it is known what one write fires. */
class TogetherTest {
    private static final Condition A = new Leaf("s", new Check.Same("a"));
    private static final Condition B = new Leaf("s", new Check.Same("b"));
    private static final Condition X = new Leaf("t", new Check.Same("x"));
    private static final Condition Y = new Leaf("t", new Check.Same("y"));
    private static final Condition NUMBER = new Leaf("n", new Check.Order(">", "2"));

    private static Listener listener(String name, Condition trigger, Condition... written) {
        Action action = new Action(written.length == 0 ? Kind.NONE : Kind.CHANGE, new All(Arrays.asList(written)));
        return new Listener(name, Listener.DEFAULT_EVENTS, trigger, Condition.FALSE, Condition.TRUE, action);
    }

    private static Together together(boolean everyWrite, Listener... listeners) {
        return new Together(new Reference(new Scenario(List.of(listeners), List.of(), everyWrite, false)));
    }

    private static Together.Kind pair(Listener one, Listener other) {
        return together(false, one, other).pairs().get(Set.of(one.name(), other.name()));
    }

    @Test
    void anybodyFiresHandlersThatLookAtTheSameKey() {
        assertThat(pair(listener("p", A), listener("q", new All(List.of(A, X))))).isEqualTo(Together.Kind.OVERLAP);
        assertThat(pair(listener("p", A), listener("q", B))).isNull();
        assertThat(pair(listener("p", A), listener("q", X))).isNull();
    }

    @Test
    void aHandlerFiresAlsoThoseThatLookAtOtherKeys() {
        assertThat(together(false, listener("p", A), listener("q", X), listener("r", NUMBER, A, X)).pairs())
                .isEqualTo(Map.of(Set.of("p.h", "q.h"), Together.Kind.OVERLAP));
    }

    @Test
    void whatIsWrittenDecidesWhetherThereIsAConflict() {
        Condition both = new All(List.of(A, NUMBER));
        assertThat(pair(listener("p", A, X), listener("q", both, Y))).isEqualTo(Together.Kind.CONFLICT);
        assertThat(pair(listener("p", A, X), listener("q", both, X))).isEqualTo(Together.Kind.OVERLAP);
        assertThat(pair(listener("p", A, NUMBER), listener("q", both, NUMBER))).isEqualTo(Together.Kind.CONFLICT);
        assertThat(pair(listener("p", A, X), listener("q", A, X))).isEqualTo(Together.Kind.DUPLICATE);
    }

    @Test
    void aShortcutFiresAtOnceAndAgain() {
        Listener[] listeners = {listener("p", NUMBER, A, X), listener("q", A, Y), listener("r", Y, X), listener("v", X)};
        assertThat(together(false, listeners).shortcuts()).containsExactly(List.of("p.h", "q.h", "v.h"));
        assertThat(together(false, listeners[0], listeners[1], listeners[3]).shortcuts()).isEmpty();
    }
}
