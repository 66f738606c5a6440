package org.storletdesigner.container.swift;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Json;
import org.storletdesigner.container.http.Url;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.rule.ByteOrder;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** Reads a listing page by page, to its end. */
final class SwiftListing {
    private static final int LARGEST_PAGE = 32 << 20;
    private static final String DOING = "listing it";

    private final Session session;
    private final SwiftFaults faults;
    private final String container;
    private final int pageLength;

    SwiftListing(Session session, SwiftFaults faults, String container, int pageLength) {
        this.session = session;
        this.faults = faults;
        this.container = container;
        this.pageLength = pageLength;
    }

    List<Entry> of(String prefix, Progress progress) throws StoreException {
        List<Entry> all = new ArrayList<>();
        List<Entry> page = page(prefix, "", progress);
        while (!page.isEmpty()) {
            all.addAll(page);
            progress.at("objects listed", all.size());
            if (all.size() > Limits.MOST_OBJECTS) {
                throw faults.fault(Problem.LIMIT, DOING, "there are more than " + Limits.MOST_OBJECTS
                        + " objects; use a container of its own for workflows");
            }
            page = page(prefix, all.get(all.size() - 1).name(), progress);
        }
        return List.copyOf(all);
    }

    private List<Entry> page(String prefix, String marker, Progress progress) throws StoreException {
        String query = "?format=json&limit=" + pageLength + "&prefix=" + Url.quoted(prefix) + "&marker="
                + Url.quoted(marker);
        Answer answer = session.read(grant -> HttpRequest.newBuilder(
                URI.create(grant.url() + "/" + Url.quoted(container) + query)).GET(), LARGEST_PAGE, progress);
        if (answer.status() == 204) {
            return List.of();
        }
        if (!answer.isSuccess()) {
            throw faults.of(answer, DOING);
        }
        return entries(answer, marker);
    }

    private List<Entry> entries(Answer answer, String marker) throws StoreException {
        if (!(Json.read(answer.body()).orElse(Json.NULL) instanceof List<?> rows)) {
            throw faults.fault(Problem.REFUSED, DOING,
                    "the answer is no listing: check that this is the address of a Swift");
        }
        List<Entry> entries = new ArrayList<>();
        String last = marker;
        for (Object row : rows) {
            Entry entry = entry(row);
            if (ByteOrder.OF_NAMES.compare(entry.name(), last) <= 0) { // and so it could go on for ever
                throw faults.fault(Problem.DAMAGED, DOING,
                        "the server lists its objects out of order: try again later");
            }
            last = entry.name();
            entries.add(entry);
        }
        return entries;
    }

    private static Entry entry(Object row) {
        return new Entry(Json.at(row, String.class, "name").orElse(""),
                Json.at(row, BigDecimal.class, "bytes").map(BigDecimal::longValue).orElse(0L),
                Json.at(row, String.class, "last_modified").map(SwiftListing::time).orElse(Instant.EPOCH));
    }

    private static Instant time(String text) {
        try {
            return LocalDateTime.parse(text.replaceFirst("Z$", "")).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException fault) {
            return Instant.EPOCH;
        }
    }
}
