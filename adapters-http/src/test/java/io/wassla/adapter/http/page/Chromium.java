package io.wassla.adapter.http.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, one for all tests of a process. Without one they are skipped, and say so; in CI they fail. */
public final class Chromium {
    /** The first is the same engine without the windows around it, and half the work. */
    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    /** It draws without a graphics card, and talks to nobody but the page. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--in-process-gpu",
            "--renderer-process-limit=1",
            "--disable-quic",
            "--disable-extensions",
            "--disable-sync",
            "--disable-component-update",
            "--disable-background-networking",
            "--no-first-run");

    private Chromium() {}

    public static Browser browser() {
        Assumptions.assumeTrue(Running.BROWSER.isPresent(), "no browser at " + PROGRAMS);
        return Running.BROWSER.orElseThrow();
    }

    private static final class Running {
        static final Optional<Browser> BROWSER = program().map(Running::started);

        private static Optional<Path> program() {
            var found = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
            if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("CI must have one of " + PROGRAMS);
            }
            if (found.isEmpty()) {
                System.err.println(
                        "SKIPPED: no " + PROGRAMS.getFirst() + ", so no page was opened in a browser. Install it with:"
                                + " apt-get install chromium-headless-shell"
                                + " fonts-noto-core fonts-hosny-amiri");
            }
            return found;
        }

        private static Browser started(Path program) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
        }
    }
}
