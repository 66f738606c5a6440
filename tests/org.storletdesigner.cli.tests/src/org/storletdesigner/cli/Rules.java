package org.storletdesigner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds rule files, a handler each line, so that a handler's line is its number and one. */
final class Rules {
    private final List<String> handlers = new ArrayList<>();

    Rules handler(String id, String trigger, String output) {
        handlers.add("{\"handlerID\": \"%s\", \"triggerTypes\": [\"putMD\"], \"triggerEvaluator\": \"appear:( %s )\","
                .formatted(id, quoted(trigger)) + " \"outputEvaluator\": \"%s\"}"
                .formatted(output.equals("none") ? "N/A" : "appear:( " + quoted(output) + " )"));
        return this;
    }

    String text() {
        return "[\n" + String.join(",\n", handlers) + "\n]\n";
    }

    Path in(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), text());
    }

    private static String quoted(String expression) {
        return expression.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static Rules documents() {
        return new Rules()
                .handler("ImageConverting.convert", "FileType = Image && Format ~ \"JPEG|BMP|GIF\"", "Format = PNG")
                .handler("TextConverting.convert", "FileType = Text && Format ~ \"txt|doc|odt\"", "Format = pdf")
                .handler("Translating.translate", "Format = pdf && FileName ~ \"(cn|ge|es|fr|se).*pdf\"",
                        "FileName ~ \"en.*pdf\"")
                .handler("Resizing.resize", "Format = PNG && (Width > 480 || Height > 800)",
                        "(Width = 480 && Height <= 800) || (Height = 800 && Width < 480)")
                .handler("Notification.notify",
                        "(Format = PNG && Height <= 800 && Width <= 480) || FileName ~ \"en.*pdf\"", "none");
    }

    /** Two handlers that trigger each other for ever, whatever happens. */
    static Rules pingPong() {
        return new Rules().handler("Ping.run", "side = left", "side = right")
                .handler("Pong.run", "side = right", "side = left");
    }

    static Rules unconnected() {
        return new Rules().handler("A.run", "a = 1", "a = 2").handler("C.run", "c = 1", "none");
    }

    /** The second handler's trigger cannot be read. */
    static Rules withFault() {
        return new Rules().handler("Good.run", "a = 1", "a = 2 && b = 1").handler("Bad.run", "b = ", "none")
                .handler("Next.run", "b = 1", "none");
    }
}
