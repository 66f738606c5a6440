package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.logic.valueset.ValueSet;

class ConcurrencyTest {
    private static final int THREADS = 6;

    @Test
    void threadsThatBuildAndAskAgree() throws InterruptedException, ExecutionException {
        List<String> patterns = patterns();
        List<Language> shared = patterns.stream().map(ConcurrencyTest::language).toList();
        List<Boolean> expected = relations(shared, shared);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<List<Boolean>> task =
                    () -> relations(shared, patterns.stream().map(ConcurrencyTest::language).toList());
            List<Future<List<Boolean>>> answers = new ArrayList<>();
            for (int i = 0; i < 4 * THREADS; i++) {
                answers.add(threads.submit(task));
            }
            for (Future<List<Boolean>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    private static List<String> patterns() {
        RandomPatterns patterns = new RandomPatterns(new Random(8));
        List<String> accepted = new ArrayList<>();
        while (accepted.size() < 60) {
            String pattern = patterns.pattern();
            if (PatternReader.read(pattern) instanceof PatternResult.Accepted) {
                accepted.add(pattern);
            }
        }
        return accepted;
    }

    private static Language language(String pattern) {
        return ValueSet.matches(pattern).language();
    }

    private static List<Boolean> relations(List<Language> left, List<Language> right) {
        List<Boolean> relations = new ArrayList<>();
        for (Language here : left) {
            for (Language there : right) {
                relations.add(here.inside(there));
                relations.add(here.overlaps(there));
                relations.add(here.equals(there));
            }
        }
        return relations;
    }
}
