package io.wassla.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code wassla serve} in a process of its own. */
record ChildServer(Process process, String url) implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("http://localhost:\\d+");
    private static final String PASSWORD = "correct horse battery staple";

    /** Once it says that it serves. */
    static ChildServer on(Path data) throws IOException {
        SharedPrograms.lendTo(data);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--log-level",
                        "warn",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ChildServer(process, url(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static String url(BufferedReader words) throws IOException {
        for (var line = words.readLine(); line != null; line = words.readLine()) {
            var found = URL.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("the server ended before it served");
    }

    /** SIGKILL. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** The slugs of the stores whose opening was answered; after the first few of them the blow strikes. */
    List<String> openStoresUntilDead(int few, Runnable blow) throws InterruptedException {
        var enough = new CountDownLatch(few);
        var merchants = List.of(merchant(enough), merchant(enough));
        if (!enough.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("no stores are opened");
        }
        blow.run();
        return merchants.stream().flatMap(merchant -> merchant.join().stream()).toList();
    }

    private CompletableFuture<List<String>> merchant(CountDownLatch enough) {
        return CompletableFuture.supplyAsync(() -> {
            var opened = new ArrayList<String>();
            try {
                while (process.isAlive()) {
                    var slug = "s-" + UUID.randomUUID();
                    People.register(Caller.of(url), slug + "@example.com", PASSWORD, slug);
                    opened.add(slug);
                    enough.countDown();
                }
            } catch (UncheckedIOException | AssertionError dead) {
                enough.countDown();
            }
            return opened;
        });
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
