package io.wassla.adapter.http.shop;

import com.google.common.hash.Hashing;
import io.wassla.core.storefront.HeadingFont;
import io.wassla.core.storefront.PictureShape;
import io.wassla.core.storefront.Theme;
import java.nio.charset.StandardCharsets;

/**
 * The part of the style that is a merchant's: a file named after its content, so that browsers keep it for ever.
 *
 * @param css values alone; every rule that uses them is the same for all stores
 */
record ThemeSheet(String hash, String css, String brand, HeadingFont font) {
    private static final String ROUND_TOP = "999px 999px var(--s-radius) var(--s-radius)";

    static ThemeSheet of(Theme theme) {
        var css = ":root{" + values(theme) + "}\n";
        var hash = Hashing.sha256().hashString(css, StandardCharsets.UTF_8).toString();
        return new ThemeSheet(
                hash.substring(0, 16), css, theme.palette().brand().hex(), theme.font());
    }

    String path() {
        return "/theme/" + hash + ".css";
    }

    private static String values(Theme theme) {
        var palette = theme.palette();
        var sheet = palette.sheet();
        var shapes = theme.shapes();
        return String.join(
                ";",
                "color-scheme:" + (theme.paper().isDark() ? "dark" : "light"),
                "--s-bg:" + sheet.background().hex(),
                "--s-surface:" + sheet.surface().hex(),
                "--s-ink:" + sheet.ink().hex(),
                "--s-ink-2:" + sheet.inkTwo().hex(),
                "--s-line:" + sheet.line().hex(),
                "--s-line-strong:" + sheet.lineStrong().hex(),
                "--s-brand:" + palette.brand().hex(),
                "--s-on-brand:" + palette.onBrand().hex(),
                "--s-brand-soft:" + palette.brandSoft().hex(),
                "--s-brand-ink:" + palette.brandInk().hex(),
                "--s-brand-line:" + palette.brandLine().hex(),
                "--s-accent:" + palette.accent().hex(),
                "--s-radius:" + shapes.corners().radius(),
                "--s-radius-button:" + shapes.corners().buttonRadius(),
                "--s-ratio:" + shapes.pictures().ratio(),
                "--s-radius-picture:" + (shapes.pictures() == PictureShape.ARCH ? ROUND_TOP : "var(--s-radius)"),
                "--s-flag-block:" + (shapes.pictures() == PictureShape.ARCH ? "auto .6rem" : ".6rem auto"),
                "--s-font-adjust:" + (theme.font() == HeadingFont.MARKAZI_TEXT ? ".48" : "none"),
                "--s-word-space:" + (theme.font() == HeadingFont.REEM_KUFI ? ".14em" : "normal"),
                "--s-font-display:\"" + theme.font().family() + "\",\"IBM Plex Sans Arabic\",system-ui,sans-serif");
    }
}
