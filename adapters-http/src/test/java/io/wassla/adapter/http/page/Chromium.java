package io.wassla.adapter.http.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine. Without one its tests are skipped, and say so; in CI they fail. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** It draws without a graphics card, and talks to nobody but the page. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--disable-extensions",
            "--disable-sync",
            "--disable-component-update",
            "--disable-background-networking",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        var there = Files.isExecutable(PROGRAM);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI must have " + PROGRAM);
        }
        if (!there) {
            System.err.println("SKIPPED: no " + PROGRAM + ", so no page was opened in a browser."
                    + " Install it with: apt-get install chromium fonts-noto-core fonts-hosny-amiri");
        }
        Assumptions.assumeTrue(there, "no browser at " + PROGRAM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
