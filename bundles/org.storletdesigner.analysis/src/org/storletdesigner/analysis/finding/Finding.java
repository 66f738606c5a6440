package org.storletdesigner.analysis.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that is wrong, or worth knowing.
 *
 * @param id the same for the same rule about the same handlers, whatever else changes
 * @param handlers the names of the handlers that it is about
 * @param message one or more sentences
 * @param witness an object that shows it
 * @param laps for a bounded cycle: after at most how many rounds every object drops out
 * @param cycles the elementary cycles that explain a cycle
 * @param permission the permit of the document about it, valid or lapsed
 * @param source the name of the source that it is about; such a finding is about no handler
 */
public record Finding(String id, Rule rule, Severity severity, List<String> handlers, String message,
        Optional<Run> witness, OptionalInt laps, List<ElementaryCycle> cycles, Optional<Permission> permission,
        Optional<String> source) {
    public Finding {
        handlers = List.copyOf(handlers);
        cycles = List.copyOf(cycles);
    }

    /** A finding of which no permit is known. */
    public Finding(String id, Rule rule, Severity severity, List<String> handlers, String message,
            Optional<Run> witness, OptionalInt laps, List<ElementaryCycle> cycles) {
        this(id, rule, severity, handlers, message, witness, laps, cycles, Optional.empty(), Optional.empty());
    }

    /** A finding that its sentence says all about. */
    public static Finding of(Rule rule, Severity severity, List<String> handlers, String subject, String message) {
        return of(rule, severity, handlers, subject, message, Optional.empty());
    }

    /** A finding that an object shows. */
    public static Finding of(Rule rule, Severity severity, List<String> handlers, String subject, String message,
            Optional<Run> witness) {
        return new Finding(id(rule, handlers, subject), rule, severity, handlers, message, witness,
                OptionalInt.empty(), List.of());
    }

    /** A finding about a source, which its sentence says all about. */
    public static Finding ofSource(Rule rule, Severity severity, String source, String message) {
        return new Finding(id(rule, List.of(), source), rule, severity, List.of(), message, Optional.empty(),
                OptionalInt.empty(), List.of(), Optional.empty(), Optional.of(source));
    }

    /** Whether it is accepted: it is shown, but does not count. */
    public boolean isPermitted() {
        return permission.filter(permit -> !permit.lapsed()).isPresent();
    }

    /** The reason for which it is accepted, if it is. */
    public Optional<String> permitted() {
        return permission.filter(permit -> !permit.lapsed()).map(Permission::reason);
    }

    /** Whether it matters more than another one: it is graver, or is not permitted any more. */
    public boolean isWorseThan(Finding other) {
        return severity.compareTo(other.severity) < 0 || other.isPermitted() && !isPermitted();
    }

    /** The same finding with what a permit says of it. */
    public Finding with(Permission permit, String told) {
        return new Finding(id, rule, severity, handlers, told, witness, laps, cycles, Optional.of(permit),
                source);
    }

    /** The id of a finding about these handlers; the subject tells several of one rule apart. */
    public static String id(Rule rule, List<String> handlers, String subject) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\0", handlers).getBytes(StandardCharsets.UTF_8));
            digest.update(("\0\0" + subject).getBytes(StandardCharsets.UTF_8));
            return rule.id() + "-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
