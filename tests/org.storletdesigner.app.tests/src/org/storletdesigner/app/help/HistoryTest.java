package org.storletdesigner.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = new History();

    @Test
    void backLeadsToWhereOneHadScrolled() {
        history.visit("a");
        history.scrolled(70);
        history.visit("b");
        assertThat(history.go(-1)).contains(new History.Stay("a", 70));
        assertThat(history.go(1)).contains(new History.Stay("b", 0));
    }

    @Test
    void whatWasAheadIsForgottenWithTheNextVisit() {
        history.visit("a");
        history.visit("b");
        history.go(-1);
        history.visit("c");
        assertThat(history.canGo(1)).isFalse();
        assertThat(history.go(-1)).map(History.Stay::page).contains("a");
    }

    @Test
    void atTheEndsItStaysWhereItIs() {
        assertThat(history.go(-1)).isEmpty();
        assertThat(history.current()).isEmpty();
        history.visit("a");
        assertThat(history.go(1)).isEmpty();
        assertThat(history.current()).contains("a");
    }

    @Test
    void aLongWayForgetsItsBeginning() {
        for (int page = 0; page < 500; page++) {
            history.visit("page " + page);
        }
        assertThat(history.current()).contains("page 499");
        assertThat(history.canGo(-99)).isTrue();
        assertThat(history.canGo(-100)).isFalse();
    }
}
