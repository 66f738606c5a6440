package org.storletdesigner.logic.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.text.Parser;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        type = video && size != large          > fires when type is video and size is not large
        type = video                           > fires when type is video
        true                                   > fires on every write
        false                                  > never fires
        appear: a = 1, disappear: b = 2        > fires when a is 1, and no longer b is 2
        disappear: b = 2                       > fires when no longer b is 2
        disappear: b = 2 || c = 3              > fires when no longer (b is 2 or c is 3)
        a = 1 && (b = 2 || c = 3)              > fires when a is 1 and (b is 2 or c is 3)
        a = 1 && b = 2 || c = 3                > fires when a is 1 and b is 2, or c is 3
        (a = 1 || b = 2) || c = 3              > fires when (a is 1 or b is 2) or c is 3
        a = 1 && !(b = 2 || c = 3)             > fires when a is 1 and b is not 2 and c is not 3
        a = 1 && (b = 2 || c = 3) || d = 4     > fires when a is 1 and (b is 2 or c is 3), or d is 4
        !(a = 1 || b = 2)                      > fires when a is not 1 and b is not 2
        !(a = 1 && b = 2)                      > fires when a is not 1 or b is not 2
        !!(a = 1)                              > fires when a is 1
        !true                                  > fires when never
        a in (x, "y z")                        > fires when a is one of x, "y z"
        a !in (x, y)                           > fires when a is none of x, y
        a like *.pdf && true                   > fires when a looks like "*.pdf" and always
        exists(a) && !exists(b)                > fires when a is present and b is absent
        name !~ /.*\\.mp[34]/                   > fires when name does not match /.*\\.mp[34]/
        name ~ ${p} && ${k} = "a${v}"          > fires when name matches ${p} and ${k} is "a${v}"
        "my key" = "and b is c"                > fires when "my key" is "and b is c"
        """)
    void aTriggerIsToldAsASentence(String trigger, String words) {
        String quoted = trigger.replace("like *.pdf", "like \"*.pdf\"");
        assertThat(PlainWords.trigger(Parser.trigger(quoted).orThrow())).isEqualTo(words);
    }

    @Test
    void comparisonsAreToldWithoutSigns() {
        assertThat(PlainWords.condition(Parser.expression("n < 1 && n <= 2 && n > 3 && n >= 4 && !(n < 5)").orThrow()))
                .isEqualTo("n is below 1 and n is at most 2 and n is above 3 and n is at least 4 and n is not below 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        none                     > writes nothing
        delete                   > deletes the object
        true                     > writes nothing
        false                    > can write nothing, because nothing satisfies it
        a = 1                    > sets a to 1
        new: a = 1               > writes another object: sets a to 1
        a = 1 && b != 2          > sets a to 1 and sets b to anything but 2, or removes it
        a = 1 || b = 2           > sets a to 1 or sets b to 2 (one of these, or several)
        !(a = 1 && b = 2)        > sets a to anything but 1, or removes it or sets b to anything but 2, or removes it (one of these, or several)
        !(a = 1 || b = 2)        > sets a to anything but 1, or removes it and sets b to anything but 2, or removes it
        a in (x, y)              > sets a to one of x, y
        exists(a) && !exists(b)  > sets a to any text and removes b
        name ~ en.pdf            > sets name to a text that matches /en.pdf/
        """)
    void anOutputIsToldAsASentence(String output, String words) {
        assertThat(PlainWords.output(Parser.output(output).orThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        true           > adds nothing to the trigger
        false          > never lets the handler fire
        !(stage = done) > fires only when, besides, stage is not done
        """)
    void anExtraConditionStrengthens(String condition, String words) {
        assertThat(PlainWords.extraCondition(Parser.expression(condition).orThrow())).isEqualTo(words);
    }

    @Test
    void longListsAreCounted() {
        String values = IntStream.range(0, 1000).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        assertThat(PlainWords.condition(Parser.expression("k in (" + values + ")").orThrow()))
                .startsWith("k is one of v0, v1, ").endsWith("v11 and 988 more");
    }

    @Test
    void theDeepestTextIsTold() {
        String deep = "!".repeat(Parser.MAX_DEPTH) + "a = 1";
        assertThat(PlainWords.condition(Parser.expression(deep).orThrow())).isEqualTo("a is 1");
    }
}
