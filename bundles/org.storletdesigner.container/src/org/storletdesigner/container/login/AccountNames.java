package org.storletdesigner.container.login;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.storletdesigner.container.rule.PercentText;

/** By which names the account of a storage address may be called: with and without what stands before a low line. */
final class AccountNames {
    private AccountNames() { }

    static Set<String> of(URI storage, Set<String> more) {
        Set<String> names = new HashSet<>(more);
        String last = PercentText.unescape(storage.getRawPath().replaceAll("/+$", "").replaceAll(".*/", ""));
        names.add(last);
        names.add(last.substring(last.indexOf('_') + 1));
        return names;
    }
}
