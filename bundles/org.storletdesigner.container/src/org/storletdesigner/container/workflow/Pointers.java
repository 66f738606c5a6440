package org.storletdesigner.container.workflow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * The row of pointers. Each is written once, where there is none, and so two people who both go on from the same one
 * cannot both succeed, on any store that can say "only if absent".
 */
final class Pointers {
    private static final Pattern TEXT = Pattern.compile("storlet designer, pointer 1\nworkflow ([0-9a-f]{64})\n");

    private final ObjectStore store;

    Pointers(ObjectStore store) {
        this.store = store;
    }

    /** A listing may be behind; objects are not, so it is looked beyond the end of the listing. */
    Optional<Live> latest(Progress progress) throws StoreException {
        List<Long> listed = listed(progress);
        long number = listed.isEmpty() ? 0 : listed.getLast();
        Optional<Live> latest = number == 0 ? Optional.empty() : read(number, progress);
        List<Live> behind = behind(number, progress);
        return behind.isEmpty() ? latest : Optional.of(behind.getLast());
    }

    /** All there have been, the first one first, and the last one as {@link #latest} tells it. */
    List<Live> history(Progress progress) throws StoreException {
        List<Live> all = new ArrayList<>();
        List<Long> listed = listed(progress);
        for (long number : listed) {
            read(number, progress).ifPresent(all::add);
        }
        all.addAll(behind(listed.isEmpty() ? 0 : listed.getLast(), progress));
        return List.copyOf(all);
    }

    /** In order, as their texts are. */
    private List<Long> listed(Progress progress) throws StoreException {
        return store.list(Places.POINTERS, progress).stream().map(Entry::name).map(Places::number)
                .flatMap(Optional::stream).toList();
    }

    /** Those that a listing does not have yet. */
    private List<Live> behind(long listed, Progress progress) throws StoreException {
        List<Live> behind = new ArrayList<>();
        Optional<Live> next = read(listed + 1, progress);
        while (next.isPresent()) {
            behind.add(next.get());
            next = read(next.get().number() + 1, progress);
        }
        return behind;
    }

    Optional<Live> read(long number, Progress progress) throws StoreException {
        Optional<Fetched> read = store.get(Places.pointer(number), progress);
        return read.isEmpty() ? Optional.empty() : Optional.of(live(number, read.get().bytes()));
    }

    private Live live(long number, byte[] bytes) throws StoreException {
        Matcher matcher = TEXT.matcher(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8));
        if (!matcher.matches()) {
            throw new StoreException(Problem.DAMAGED, store.address(), "the pointer '" + Places.pointer(number)
                    + "' is none that this program writes: remove it to go back to the one before it");
        }
        return new Live(number, matcher.group(1));
    }

    /** Writes the pointer behind these; false where somebody else has. */
    boolean add(Live live, Progress progress) throws StoreException {
        byte[] bytes = ("storlet designer, pointer 1\nworkflow " + live.sha256() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Body body = new Body(bytes, "text/plain", Map.of(Places.FORMAT_KEY, "pointer 1"));
        return switch (store.put(Places.pointer(live.number()), body, Condition.IF_ABSENT, progress)) {
            case Outcome.Done done -> true;
            case Outcome.Exists exists -> false;
            case Outcome.Changed changed -> false;
            case Outcome.Absent absent -> false;
        };
    }

    /** Removes the first pointer, where it is the last one, too. */
    boolean withdraw(Live first, Progress progress) throws StoreException {
        Optional<Fetched> now = store.get(Places.pointer(first.number()), progress);
        if (now.isEmpty() || !live(first.number(), now.get().bytes()).equals(first)
                || !latest(progress).equals(Optional.of(first))) {
            return false;
        }
        Condition same = new Condition.IfUnchanged(now.get().head().etag());
        return store.delete(Places.pointer(first.number()), same, progress) instanceof Outcome.Done;
    }
}
