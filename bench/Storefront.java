import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Asks pages of a store for a while over 64 connections and prints how many came a second:
 * {@code java bench/Storefront.java http://localhost:8080 nasam.localhost 10 / /products /products/rose}. Runs on this
 * machine only. Give it the address of any other server of the same page to compare in the same run.
 */
public final class Storefront {
    private static final int CONNECTIONS = 64;
    private static final int MOST = 5_000_000;

    public static void main(String... arguments) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        System.setProperty("jdk.httpclient.connectionPoolSize", "0");
        var server = URI.create(arguments[0]);
        if (!server.getHost().equals("localhost") && !server.getHost().startsWith("127.")) {
            throw new IllegalArgumentException("this machine only");
        }
        var seconds = Integer.parseInt(arguments[2]);
        for (var path : Arrays.copyOfRange(arguments, 3, arguments.length)) {
            measure(server, arguments[1], path, 2);
            System.out.println(measure(server, arguments[1], path, seconds));
        }
    }

    private static String measure(URI server, String host, String path, int seconds) throws Exception {
        var done = new LongAdder();
        var wrong = new LongAdder();
        var next = new AtomicLong();
        var times = new int[MOST];
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var over = new CountDownLatch(CONNECTIONS);
        for (var client = 0; client < CONNECTIONS; client++) {
            Thread.ofVirtual().start(() -> {
                try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
                    var request = HttpRequest.newBuilder(server.resolve(path))
                            .header("Host", host)
                            .header("Accept", "text/html")
                            .header("Accept-Encoding", "gzip")
                            .build();
                    while (System.nanoTime() < end) {
                        var begin = System.nanoTime();
                        var status = http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                        var place = next.getAndIncrement();
                        if (place < MOST) {
                            times[(int) place] = (int) ((System.nanoTime() - begin) / 1_000);
                        }
                        (status == 200 ? done : wrong).increment();
                    }
                } catch (Exception broken) {
                    wrong.increment();
                } finally {
                    over.countDown();
                }
            });
        }
        over.await();
        var sorted = Arrays.copyOf(times, (int) Math.min(next.get(), MOST));
        Arrays.sort(sorted);
        return "%-40s %,8d a second, median %.1f ms, 99 %% within %.1f ms, %d not 200"
                .formatted(path, done.sum() / seconds, at(sorted, 50), at(sorted, 99), wrong.sum());
    }

    private static double at(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1_000.0;
    }
}
