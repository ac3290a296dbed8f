package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.page.Assets;
import io.wassla.core.storefront.HeadingFont;

/** Where the files of heading fonts are. */
record ThemeFonts(Assets assets) {
    /** The subset for one script. */
    String path(HeadingFont font, boolean arabic) {
        return assets.path("fonts/" + file(font, arabic ? "arabic" : "latin"));
    }

    private static String file(HeadingFont font, String script) {
        return switch (font) {
            case EL_MESSIRI -> "messiri-" + script + "-600.woff2";
            case ALEXANDRIA -> "alexandria-" + script + "-500.woff2";
            case REEM_KUFI -> "reem-" + script + "-600.woff2";
            case MARKAZI_TEXT -> "markazi-" + script + "-600.woff2";
            case IBM_PLEX_SANS_ARABIC -> "plex-arabic-" + script + "-600.woff2";
        };
    }
}
