package org.storletdesigner.container.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * Sends requests, each within its time and with an answer of bounded size, and gives up when asked to. A body that
 * moves, however large, is not given up. Follows no redirect, since that would hand tokens to whoever is named there,
 * and trusts the certificates that Java trusts.
 */
public final class Wire implements AutoCloseable {
    private static final int SLICE = 100;

    private final HttpClient client;
    private final String address;
    private final Timeouts timeouts;

    /** The address stands in messages. */
    public Wire(String address, Timeouts timeouts) {
        this.address = address;
        this.timeouts = timeouts;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(timeouts.connect()).build();
    }

    public String address() {
        return address;
    }

    public Deadline deadline() {
        return Deadline.in(timeouts.whole());
    }

    /** More than two looks and a write of so many bytes take together, whatever goes wrong. */
    public Duration looksAndWrite(long bytes) {
        return timeouts.looksAndWrite(bytes);
    }

    /** Sends it once. */
    public Attempt send(HttpRequest request, int largestAnswer, Deadline whole, Progress progress)
            throws StoreException {
        Deadline.refuseCancelled(progress, address);
        Movement movement = new Movement();
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> reply =
                client.sendAsync(watched(request, movement), head -> new BoundedBody(largestAnswer, movement));
        try {
            return answered(reply, new Waiting(timeouts.idle(), whole, movement), progress);
        } catch (TimeoutException late) {
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            return new Attempt.Failed("no answer within " + Math.max(1, seconds) + " s", true);
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw Deadline.cancelled(address);
        } finally {
            reply.cancel(true);
        }
    }

    private static HttpRequest watched(HttpRequest request, Movement movement) {
        HttpRequest.Builder same = HttpRequest.newBuilder(request, (name, value) -> true);
        request.bodyPublisher().ifPresent(body -> same.method(request.method(), new WatchedBody(body, movement)));
        return same.build();
    }

    /** Until when one try is waited for: what moves is waited for beyond the time of all tries. */
    private record Waiting(Duration idle, Deadline whole, Movement movement) {
        Duration left() {
            Duration still = idle.minus(movement.idle());
            Duration all = whole.remaining(movement.granted());
            return still.compareTo(all) < 0 ? still : all;
        }
    }

    private Attempt answered(CompletableFuture<HttpResponse<byte[]>> reply, Waiting waiting, Progress progress)
            throws InterruptedException, ExecutionException, TimeoutException, StoreException {
        while (true) {
            try {
                long slice = Math.clamp(waiting.left().toMillis(), 0, SLICE);
                HttpResponse<byte[]> got = reply.get(slice, TimeUnit.MILLISECONDS);
                return new Attempt.Answered(new Answer(got.statusCode(), got.headers(), got.body()));
            } catch (TimeoutException notYet) {
                Deadline.refuseCancelled(progress, address);
                if (!waiting.left().isPositive()) {
                    throw notYet;
                }
            }
        }
    }

    private Attempt failed(Throwable cause) throws StoreException {
        return switch (root(cause)) {
            case SSLException untrusted -> throw new StoreException(Problem.ACCESS, address,
                    "the server's certificate is not accepted, and nothing was sent: let Java trust the authority"
                    + " that signed it, or correct the"
                    + " address (" + untrusted.getMessage() + ")");
            case BoundedBody.TooLarge large -> throw new StoreException(Problem.LIMIT, address,
                    large.getMessage() + " and was not read to its end: this is no answer that was asked for");
            case HttpConnectTimeoutException late -> new Attempt.Failed("no connection in time", false);
            case ConnectException refused -> new Attempt.Failed("nobody listens there", false);
            case UnresolvedAddressException unknown -> new Attempt.Failed("there is no such host", false);
            case IOException broken -> new Attempt.Failed("the connection broke off", true);
            case Throwable other -> throw new IllegalStateException("sending a request failed", other);
        };
    }

    /** The client wraps some causes, and says of all connections that fail that they failed. */
    private static Throwable root(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SSLException || at instanceof BoundedBody.TooLarge
                    || at instanceof UnresolvedAddressException) {
                return at;
            }
        }
        return cause;
    }

    /** Sends a request that changes nothing, again and again while that may help. */
    public Answer read(Supplier<HttpRequest> request, int largestAnswer, Progress progress) throws StoreException {
        return read((deadline, tries) -> send(request.get(), largestAnswer, deadline, progress), progress);
    }

    /** One try of something that changes nothing. */
    public interface Try {
        Attempt make(Deadline deadline, int tries) throws StoreException;
    }

    /** Tries again, ever more slowly, until there is an answer that is not a passing fault. */
    public Answer read(Try reading, Progress progress) throws StoreException {
        Deadline deadline = deadline();
        for (int tries = 0;; tries++) {
            Attempt attempt = reading.make(deadline, tries);
            if (attempt instanceof Attempt.Answered(Answer answer) && !answer.isTransient()) {
                return answer;
            }
            if (!deadline.pause(tries, progress, address)) {
                throw unreachable(attempt);
            }
        }
    }

    /** The sentence for a server that gave no usable answer. */
    public StoreException unreachable(Attempt last) {
        return switch (last) {
            case Attempt.Answered(Answer answer) -> new StoreException(Problem.UNREACHABLE, address,
                    "the server answers, but cannot do it now (" + answer.reason() + "): try again later");
            case Attempt.Failed(String reason, boolean arrived) -> new StoreException(Problem.UNREACHABLE, address,
                    "the server cannot be reached (" + reason + "): check the address and the network, then try again");
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
