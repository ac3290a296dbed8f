package io.wassla.adapter.http.page;

import gg.jte.Content;
import io.wassla.adapter.http.Theme;
import io.wassla.adapter.http.page.imports.ImportsPage;
import io.wassla.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param path of this page, for the marks in the navigation and for coming back after a change of language
 * @param notice a sentence about what was just done, above the page
 */
public record Frame(
        Texts t,
        Assets assets,
        Theme theme,
        String csrf,
        String path,
        @Nullable Person person,
        @Nullable Content notice) {

    /**
     * Who is signed in, as far as the frame shows it.
     *
     * @param store the store that is being worked on; absent for a superadmin without one
     */
    record Person(String name, String initials, @Nullable StoreMark store, Doors doors, boolean runsPlatform) {}

    /** Which parts of the dashboard are open to the person. */
    record Doors(boolean members, boolean audit, boolean settings) {}

    /** A store in the switcher. */
    record StoreMark(String name, String initial, String url) {}

    public boolean rtl() {
        return t.language() == Language.AR;
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** For {@code aria-current}; absent when the page is another one. */
    @Nullable
    String current(String link) {
        var shelf = link.equals("/dashboard/products")
                && (isUnder("/dashboard/categories")
                        || isUnder("/dashboard/tags")
                        || isUnder("/dashboard/glossary")
                        || isUnder(ImportsPage.PATH));
        var more = link.equals(MorePage.PATH)
                && (isUnder("/dashboard/store") || isUnder("/dashboard/audit-log") || isUnder("/account"));
        return path.equals(link) || shelf || more || (!link.equals("/dashboard") && isUnder(link)) ? "page" : null;
    }

    private boolean isUnder(String link) {
        return path.equals(link) || path.startsWith(link + "/");
    }
}
