package io.wassla.app;

import io.wassla.adapter.http.ops.Readiness.Check;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Looks at several things at the same time, and for no longer than a while at all of them. */
final class Looks {
    private Looks() {}

    record Look(String name, Callable<Check> at) {}

    /** What hangs is left behind, even when it can't be interrupted. */
    static List<Check> together(Duration patience, List<Look> looks) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var answers = executor.invokeAll(
                    looks.stream().map(Look::at).toList(), patience.toMillis(), TimeUnit.MILLISECONDS);
            return IntStream.range(0, looks.size())
                    .mapToObj(i -> seen(looks.get(i).name(), answers.get(i)))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return looks.stream()
                    .map(look -> new Check(look.name(), false, "interrupted"))
                    .toList();
        } finally {
            executor.shutdownNow();
        }
    }

    private static Check seen(String name, Future<Check> answer) {
        try {
            return answer.resultNow();
        } catch (IllegalStateException none) {
            return new Check(name, false, "does not answer");
        }
    }
}
