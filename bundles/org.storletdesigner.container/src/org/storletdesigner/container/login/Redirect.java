package org.storletdesigner.container.login;

import java.net.URI;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Url;

/** Says where a server sends us, without what could be secret in it. */
public final class Redirect {
    private Redirect() { }

    public static String to(Answer answer, URI asked) {
        return answer.header("Location").flatMap(text -> Url.server(text.split("[?#]", 2)[0]))
                .filter(target -> !target.equals(asked))
                .map(target -> ", to " + target.getScheme() + "://" + target.getAuthority()).orElse("");
    }
}
