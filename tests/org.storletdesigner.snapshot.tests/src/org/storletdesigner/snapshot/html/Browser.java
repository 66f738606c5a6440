package org.storletdesigner.snapshot.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Chromium without a window, steered by its DevTools protocol: mouse and keys come to the page as from a person. */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final long PATIENCE = 60;

    private final Process process;
    private final Map<Integer, CompletableFuture<String>> questions = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;
    private int asked;

    private Browser(Process process) {
        this.process = process;
    }

    static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
    }

    /** Starts it with a profile of its own in a folder. */
    static Browser start(Path folder) throws Exception {
        ProcessBuilder command = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + folder,
                "about:blank").redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
        command.environment().put("TMPDIR", folder.toString());
        Browser browser = new Browser(command.start());
        try {
            browser.connect(folder.resolve("DevToolsActivePort"));
            return browser;
        } catch (Exception e) {
            browser.close();
            throw e;
        }
    }

    private void connect(Path portFile) throws Exception {
        for (int i = 0; i < PATIENCE * 10 && (!Files.exists(portFile) || Files.size(portFile) == 0); i++) {
            Thread.sleep(100);
        }
        String tabs = "http://127.0.0.1:" + Files.readAllLines(portFile).getFirst() + "/json/list";
        HttpClient client = HttpClient.newHttpClient();
        String list = client.send(HttpRequest.newBuilder(URI.create(tabs)).build(), BodyHandlers.ofString()).body();
        socket = client.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(PATIENCE))
                .buildAsync(URI.create(field(list, "webSocketDebuggerUrl")), this).get(PATIENCE, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", "{}");
        }
    }

    // ---- the wire

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            take(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String text) {
        String method = field(text, "method");
        if (method == null) {
            questions.get(Integer.valueOf(field(text, "id"))).complete(text);
        } else if (List.of("Runtime.exceptionThrown", "Log.entryAdded").contains(method)
                || method.equals("Network.requestWillBeSent") && !field(text, "url").startsWith("file:")) {
            complaints.add(text);
        }
    }

    private String call(String method, String parameters) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        questions.put(++asked, answer);
        socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true);
        String text = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (text.contains("\"error\":{") || text.contains("\"exceptionDetails\":{")) {
            throw new AssertionError(method + ": " + text);
        }
        return text;
    }

    /** The first value of a field, however deep it stands; null where there is none. */
    private static String field(String json, String name) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name)
                        && parser.nextToken().isScalarValue()) {
                    return parser.getText();
                }
            }
            return null;
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    // ---- what a person does

    /** Opens a file in a view of this size and waits until it is loaded. */
    void open(Path page, int width, int height) throws Exception {
        complaints.clear();
        call("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":" + height
                + ",\"deviceScaleFactor\":1,\"mobile\":false}");
        point("mouseMoved", 1, 1, "");
        call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        until("document.readyState === 'complete' && location.pathname.endsWith('" + page.getFileName() + "')");
    }

    void hover(Spot spot) throws Exception {
        point("mouseMoved", spot.x(), spot.y(), "");
    }

    void click(Spot spot) throws Exception {
        hover(spot);
        point("mousePressed", spot.x(), spot.y(), ",\"button\":\"left\",\"clickCount\":1");
        point("mouseReleased", spot.x(), spot.y(), ",\"button\":\"left\",\"clickCount\":1");
    }

    void drag(Spot from, Spot to) throws Exception {
        hover(from);
        point("mousePressed", from.x(), from.y(), ",\"button\":\"left\",\"clickCount\":1");
        for (int step = 1; step <= 4; step++) {
            point("mouseMoved", from.x() + (to.x() - from.x()) * step / 4, from.y() + (to.y() - from.y()) * step / 4,
                    ",\"button\":\"left\",\"buttons\":1");
        }
        point("mouseReleased", to.x(), to.y(), ",\"button\":\"left\",\"clickCount\":1");
    }

    void wheel(Spot spot, int down) throws Exception {
        point("mouseWheel", spot.x(), spot.y(), ",\"deltaX\":0,\"deltaY\":" + down);
    }

    void type(String key) throws Exception {
        String text = key.length() == 1 ? ",\"text\":\"" + key + "\"" : "";
        call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\",\"key\":\"" + key + "\"" + text + "}");
        call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\"}");
    }

    private void point(String type, double x, double y, String rest) throws Exception {
        call("Input.dispatchMouseEvent", "{\"type\":\"" + type + "\",\"x\":" + x + ",\"y\":" + y + rest + "}");
    }

    // ---- what a person sees

    /** The value of an expression in the page, as text. */
    String evaluate(String expression) throws Exception {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString("String(" + expression + ")"));
        return field(call("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":\"" + quoted + "\"}"), "value");
    }

    /** Waits until an expression is true in the page. */
    void until(String expression) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE); System.nanoTime() < end;) {
            if (evaluate(expression).equals("true")) {
                return;
            }
            Thread.sleep(20);
        }
        throw new TimeoutException(expression);
    }

    /** The middle of the first element that a selector finds. */
    Spot middle(String selector) throws Exception {
        String box = "(box => [box.x + box.width / 2, box.y + box.height / 2])"
                + "(document.querySelector('" + selector + "').getBoundingClientRect())";
        double[] middle = Arrays.stream(evaluate(box).split(",")).mapToDouble(Double::parseDouble).toArray();
        return new Spot(middle[0], middle[1]);
    }

    /** The middle of a line, where the mouse meets it whatever its bends. */
    Spot middleOfLine(String selector) throws Exception {
        String point = "(line => { const at = line.getPointAtLength(line.getTotalLength() / 2)"
                + ".matrixTransform(line.getScreenCTM()); return [at.x, at.y]; })"
                + "(document.querySelector('" + selector + "'))";
        double[] middle = Arrays.stream(evaluate(point).split(",")).mapToDouble(Double::parseDouble).toArray();
        return new Spot(middle[0], middle[1]);
    }

    /** Errors, refused loads and questions to other machines since the page was opened or this was asked. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() throws Exception {
        if (socket != null) {
            socket.abort();
        }
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** A point of the view, in CSS pixels. */
    record Spot(double x, double y) {
        Spot moved(double right, double down) {
            return new Spot(x + right, y + down);
        }
    }
}
