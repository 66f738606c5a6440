package org.storletdesigner.container.http;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a server answered, whole. */
public record Answer(int status, HttpHeaders headers, byte[] body) {
    private static final int LONGEST_REASON = 200;

    /** Worth another try: the server is busy, or one behind it failed. */
    public boolean isTransient() {
        return status == 408 || status == 429 || status >= 500 && status != 501 && status != 507;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name).map(Answer::text);
    }

    /** Header fields are bytes; those of this world are UTF-8 where they are not ASCII. */
    public static String text(String field) {
        try {
            byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException latin) {
            return field;
        }
    }

    /** The server's own words in one line, for the end of a sentence. */
    public String reason() {
        String text = new String(body, 0, Math.min(body.length, 4000), StandardCharsets.UTF_8);
        String line = text.replaceAll("(?s)<(?:head|title)>.*?</(?:head|title)>", " ").replaceAll("<[^>]*+>", " ")
                .replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String cut = line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
        return cut.isEmpty() ? "status " + status : "status " + status + ", " + cut;
    }
}
