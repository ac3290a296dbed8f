import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** Sends requests over a number of connections for a while, and says how it went. */
final class Stopwatch {
    private static final int MOST = 2_000_000;
    private final int port;
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder wrong = new LongAdder();
    private volatile int lastWrong;

    private Stopwatch(int port) {
        this.port = port;
    }

    /**
     * @param wrong answers that were neither 200 nor 304
     * @param lastWrong the status of the last of them; 0 when there was none
     * @param numbers how many requests were made, of which none is like another
     */
    record Times(double aSecond, double median, double ninetyNine, long wrong, int lastWrong, int numbers) {
        String row() {
            return String.format(Locale.ROOT, "%,.0f | %.1f | %.1f", aSecond, median, ninetyNine);
        }
    }

    /** @param requests makes each request from its number, from {@code first} on */
    static Times measure(int port, int connections, double seconds, int first, IntFunction<byte[]> requests)
            throws InterruptedException {
        return new Stopwatch(port).run(connections, seconds, first, requests);
    }

    private Times run(int connections, double seconds, int first, IntFunction<byte[]> requests)
            throws InterruptedException {
        next.set(first);
        var micros = new int[MOST];
        var begin = System.nanoTime();
        var end = begin + (long) (seconds * 1e9);
        var over = new CountDownLatch(connections);
        for (var client = 0; client < connections; client++) {
            Thread.ofPlatform().start(() -> {
                drive(end, first, micros, requests);
                over.countDown();
            });
        }
        over.await();
        var took = (System.nanoTime() - begin) / 1e9;
        var made = next.get() - first;
        var sorted = Arrays.copyOf(micros, Math.min(made, MOST));
        Arrays.sort(sorted);
        return new Times(made / took, at(sorted, 0.5), at(sorted, 0.99), wrong.sum(), lastWrong, made);
    }

    private void drive(long end, int first, int[] micros, IntFunction<byte[]> requests) {
        try (var wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                var number = next.getAndIncrement();
                var request = requests.apply(number);
                var from = System.nanoTime();
                var status = wire.send(request, false).status();
                if (number - first < MOST) {
                    micros[number - first] = (int) ((System.nanoTime() - from) / 1_000);
                }
                if (status != 200 && status != 304) {
                    wrong.increment();
                    lastWrong = status;
                }
            }
        } catch (IOException broken) {
            wrong.increment();
        }
    }

    private static double at(int[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (part * (sorted.length - 1))] / 1e3;
    }
}
