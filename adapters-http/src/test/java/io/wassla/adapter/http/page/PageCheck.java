package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What every page must bear: a narrow screen, and the rules of WCAG 2.2 AA that a machine can judge, in both themes. */
public final class PageCheck {
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
        async rules => (await axe.run(document, {runOnly: rules}))
            .violations.map(found => found.id + ' ' + found.nodes.map(node => node.target).join(' '))
        """;
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** All that a theme can change. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final int NARROWEST = 320;
    private static final int HEIGHT = 780;
    private static final int TALL = 3_000;

    private PageCheck() {}

    public static void fits(Page page, int width) {
        for (var narrow : List.of(NARROWEST, width)) {
            page.setViewportSize(narrow, HEIGHT);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s on %d px", page.url(), narrow)
                    .isLessThanOrEqualTo(narrow);
        }
    }

    /** On a screen so high that no sticky bar covers what could be scrolled out from under it. */
    static void isAccessible(Page page, int width) {
        page.setViewportSize(width, TALL);
        page.evaluate(AXE);
        obeys(page, ColorScheme.DARK, OF_COLOUR);
        obeys(page, ColorScheme.LIGHT, ALL);
    }

    /** The same of a page that looks alike in every scheme. */
    public static void isAccessibleInItsOwnColours(Page page, int width) {
        page.setViewportSize(width, TALL);
        page.evaluate(AXE);
        obeys(page, ColorScheme.LIGHT, ALL);
    }

    /** Only what the colours of a page can break. */
    public static void isReadable(Page page) {
        page.evaluate(AXE);
        obeys(page, ColorScheme.LIGHT, OF_COLOUR);
    }

    private static void obeys(Page page, ColorScheme scheme, List<String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat((List<?>) page.evaluate(VIOLATIONS, rules))
                .as("%s in %s", page.url(), scheme)
                .isEmpty();
    }

    private static String axe() {
        var file = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (var stream = Objects.requireNonNull(PageCheck.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
