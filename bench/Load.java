import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Measures a server in development mode on this machine, and nothing else: java bench/Load.java [url] [seconds]
 *
 * <p>Sign-in: code asked for, code read from the development outbox, code answered; three requests, measured as one.
 * Reads: GET /api/v1/auth/me with a token. At most 20,000 requests of each kind. Start the server with
 * --rate-limits=off and wide code.*-per-address limits, else it rightly refuses one machine after a while.
 */
final class Load {
    private static final int CLIENTS = 8;
    private static final int MOST = 20_000;
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge_id\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicInteger people = new AtomicInteger();
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final URI server;
    private final Duration length;

    private Load(URI server, Duration length) {
        this.server = server;
        this.length = length;
    }

    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        if (!"localhost".equals(server.getHost()) && !"127.0.0.1".equals(server.getHost())) {
            throw new IllegalArgumentException("only a server on this machine");
        }
        var seconds = arguments.length > 1 ? Math.min(120, Integer.parseInt(arguments[1])) : 15;
        var load = new Load(server, Duration.ofSeconds(seconds));
        var token = load.signIn();
        load.measure("warm-up", () -> load.me(token));
        load.measure("GET /api/v1/auth/me", () -> load.me(token));
        load.measure("a whole sign-in", load::signIn);
    }

    private void measure(String what, Callable<String> work) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var left = new AtomicInteger(MOST);
        var failed = new AtomicInteger();
        var began = System.nanoTime();
        var end = began + length.toNanos();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < CLIENTS; client++) {
                clients.submit(() -> {
                    while (System.nanoTime() < end && left.getAndDecrement() > 0 && failed.get() < 20) {
                        var from = System.nanoTime();
                        try {
                            work.call();
                            times.add(System.nanoTime() - from);
                        } catch (Exception broken) {
                            if (failed.getAndIncrement() == 0) {
                                System.err.println(what + ": " + broken.getMessage());
                            }
                        }
                    }
                });
            }
        }
        var took = (System.nanoTime() - began) / 1e9;
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-22s %6d in %5.1f s, %7.1f a second, median %6.1f ms, 95 %% within %6.1f ms, %d failed%n",
                what,
                sorted.length,
                took,
                sorted.length / took,
                at(sorted, 0.5),
                at(sorted, 0.95),
                failed.get());
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    private String me(String token) throws Exception {
        return send(
                request("/api/v1/auth/me")
                        .header("Authorization", "Bearer " + token)
                        .GET(),
                200);
    }

    private String signIn() throws Exception {
        var address = "load-" + run + "-" + people.incrementAndGet() + "@example.com";
        var asked = post("/api/auth/otp/request", "{\"identifier\":\"" + address + "\"}", 202);
        var body = "{\"challenge_id\":\"" + find(CHALLENGE, asked) + "\",\"code\":\"" + code(address) + "\"}";
        return find(TOKEN, post("/api/auth/otp/verify", body, 200));
    }

    private String code(String address) throws Exception {
        var letter = Pattern.compile("\"to\":\"" + Pattern.quote(address) + "\".*?\"code\":\"(\\d+)\"", Pattern.DOTALL);
        return find(letter, send(request("/dev/outbox.json").GET(), 200));
    }

    private String post(String path, String json, int expected) throws Exception {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(request, expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private String send(HttpRequest.Builder request, int expected) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer");
        }
        return found.group(1);
    }
}
