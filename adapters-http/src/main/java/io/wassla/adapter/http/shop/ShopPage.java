package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.PolicyKind;
import io.wassla.core.storefront.Section;
import io.wassla.core.storefront.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page of a store.
 *
 * @param other the same page in the other language
 * @param today in the store's time zone
 * @param preview whether only the merchant sees it
 */
public record ShopPage(
        Texts t,
        Shop shop,
        ShopLinks links,
        Assets assets,
        List<MenuItem> menu,
        Head head,
        String path,
        String other,
        LocalDate today,
        boolean preview) {
    private static final int MOST_LINES = 4;

    public ShopPage {
        menu = ImmutableList.copyOf(menu);
    }

    Language language() {
        return links.language();
    }

    boolean rtl() {
        return language() == Language.AR;
    }

    Language otherLanguage() {
        return language().other();
    }

    String asset(String name) {
        return assets.path(name);
    }

    String headingFont() {
        return new ThemeFonts(assets).path(shop.sheet().font(), rtl());
    }

    String text(LocalizedText text) {
        return text.in(language(), shop.store().language());
    }

    /** The language that {@link #text} had to fall back to; absent when it is the page's own. */
    @Nullable
    public String lang(LocalizedText text) {
        return lang(text, links);
    }

    public static @Nullable String lang(LocalizedText text, ShopLinks links) {
        if (text.isEmpty() || text.in(links.language()).isPresent()) {
            return null;
        }
        return text.in(links.own())
                .map(found -> links.own().code())
                .orElseGet(() -> text.texts().keySet().iterator().next().code());
    }

    /** Paragraphs of a plain text: a blank line parts them. */
    public List<String> paragraphs(LocalizedText text) {
        return List.of(text(text).strip().split("\\R\\s*\\R")).stream()
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** One of a few short lines each. */
    List<String> lines(LocalizedText text) {
        return text(text)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .toList();
    }

    /** What the merchant promises on the front page is promised of each product. */
    LocalizedText promises() {
        return shop.config().appearance().sections().stream()
                .filter(section -> section.kind() == SectionKind.PROMISES)
                .map(Section::text)
                .findFirst()
                .orElse(LocalizedText.NONE);
    }

    /** Whether anything is announced above the page. */
    boolean noticed() {
        var config = shop.config();
        return preview
                || !config.appearance().announcement().isEmpty()
                || config.holiday().isOn(today);
    }

    List<PolicyKind> policies() {
        return List.copyOf(shop.config().policies().texts().keySet());
    }

    /** For {@code aria-current}; absent when the page is another one. */
    @Nullable
    String current(String href) {
        return Objects.equals(path, href) ? "page" : null;
    }
}
