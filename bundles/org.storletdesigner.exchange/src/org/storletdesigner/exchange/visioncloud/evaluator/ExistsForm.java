package org.storletdesigner.exchange.visioncloud.evaluator;

import java.util.List;
import org.storletdesigner.exchange.visioncloud.json.MappedText;

/** Writes <code>"key" _exists</code> as <code>exists("key")</code>. */
final class ExistsForm {
    private static final String WORD = "_exists";

    private ExistsForm() { }

    static MappedText rewrite(MappedText evaluator) {
        if (!evaluator.value().contains(WORD)) {
            return evaluator;
        }
        List<EvaluatorTokens.Token> tokens = EvaluatorTokens.of(evaluator.value());
        MappedText.Builder text = new MappedText.Builder();
        int copied = 0;
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (isExistence(tokens, at)) {
                EvaluatorTokens.Token key = tokens.get(at);
                EvaluatorTokens.Token word = tokens.get(at + 1);
                text.copy(evaluator, copied, key.start()).made("exists(", evaluator.sourceOffset(key.start()))
                        .copy(evaluator, key.start(), key.end()).made(")", evaluator.sourceOffset(word.start()));
                copied = word.end();
            }
        }
        return text.copy(evaluator, copied, evaluator.value().length()).build();
    }

    /** A key where a condition may begin, with the word behind it: as a value, {@code _exists} is an ordinary word. */
    private static boolean isExistence(List<EvaluatorTokens.Token> tokens, int at) {
        boolean begins = at == 0 || tokens.get(at - 1).kind() == EvaluatorTokens.Kind.SIGN
                && "(&|!:".contains(tokens.get(at - 1).text());
        return begins && tokens.get(at).isKey() && tokens.get(at + 1).isWord(WORD);
    }
}
