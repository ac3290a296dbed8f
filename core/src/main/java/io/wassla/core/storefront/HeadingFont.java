package io.wassla.core.storefront;

import com.google.common.base.Ascii;

/** The families that headings of a store may be set in: drawn for Arabic, free (OFL-1.1), looked at by us. */
public enum HeadingFont {
    EL_MESSIRI("El Messiri"),
    ALEXANDRIA("Alexandria"),
    REEM_KUFI("Reem Kufi"),
    MARKAZI_TEXT("Markazi Text"),
    IBM_PLEX_SANS_ARABIC("IBM Plex Sans Arabic");

    private final String family;

    HeadingFont(String family) {
        this.family = family;
    }

    public String family() {
        return family;
    }

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
