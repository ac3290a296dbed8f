package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.page.Assets;
import io.wassla.core.storefront.HeadingFont;

/** Where the files of heading fonts are. */
record ThemeFonts(Assets assets) {
    private static final String ARABIC = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF,"
            + " U+FE70-FE74, U+FE76-FEFC";
    private static final String LATIN = "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC,"
            + " U+2000-200B, U+2012-2027, U+202F-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD";

    /** The subset for one script. */
    String path(HeadingFont font, boolean arabic) {
        return assets.path("fonts/" + file(font, arabic ? "arabic" : "latin"));
    }

    /** How a style sheet names them; nothing for the family that every page has anyway. */
    String faces(HeadingFont font) {
        return font == HeadingFont.IBM_PLEX_SANS_ARABIC ? "" : face(font, true, ARABIC) + face(font, false, LATIN);
    }

    private String face(HeadingFont font, boolean arabic, String range) {
        return "@font-face{font-family:\"%s\";font-weight:500 700;font-display:swap;src:url(\"%s\") format(\"woff2\");unicode-range:%s}\n"
                .formatted(font.family(), path(font, arabic), range);
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
