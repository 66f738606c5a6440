package org.storletdesigner.cli.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.input.InputStreams;

/** Reads what {@code check --format json} or {@code check --format sarif} wrote, and keeps the findings only. */
public final class BaselineFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;

    private BaselineFile(String name) {
        this.name = name;
    }

    /** The findings of a report, or of standard input for {@code -}. */
    public static Baseline read(String file, Console console) throws AtFault {
        String name = file.equals(InputStreams.STANDARD_INPUT) ? "standard input" : file;
        return new BaselineFile(name).read(InputStreams.open(file, console));
    }

    private Baseline read(InputStream bytes) throws AtFault {
        try (Reader text = text(bytes); JsonParser json = new JsonFactory().createParser(text)) {
            return new Baseline(new ReportReader(json).read());
        } catch (NoReport other) {
            throw fault(other.line(), other.column(), other.getMessage());
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            throw fault(place.getLineNr(), place.getColumnNr(), broken instanceof JsonEOFException
                    ? "the report ends too early" : "this is not JSON, as reports are");
        } catch (CharacterCodingException foreign) {
            throw new AtFault(name + ": the file is not UTF-8, as reports are");
        } catch (IOException failure) {
            throw new AtFault(name + ": cannot be read: " + failure.getMessage());
        }
    }

    /** Strict about characters; some shells put a mark before what they redirect. */
    private static Reader text(InputStream bytes) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private AtFault fault(int line, int column, String problem) {
        return new AtFault(name + ":" + Math.max(line, 1) + ":" + Math.max(column, 1) + ": " + problem);
    }
}
