package io.wassla.core.demo;

import com.google.common.base.Ascii;

/** What is drawn on the picture of a product. */
public enum Shape {
    BOTTLE_ARCH,
    BOTTLE_SQUARE,
    BOTTLE_ROUND,
    BOTTLE_TALL,
    ATTAR,
    BURNER,
    INCENSE_BOWL,
    CANDLE,
    GIFT_BOX,
    ABAYA,
    THOBE,
    SCARF,
    HANDBAG,
    DATES_BOX,
    COFFEE_BAG,
    HONEY_JAR,
    TIN,
    DALLAH,
    CUP,
    LAMP,
    CUSHION,
    BLANKET,
    VASE,
    EARBUDS,
    SPEAKER,
    POWER_BANK,
    CABLE,
    PHONE_CASE,
    BOOK,
    BOOKS,
    BLOCKS,
    CAR,
    BEAR,
    POT,
    BASKET,
    BEADS;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    static Shape of(String code) {
        return valueOf(Ascii.toUpperCase(code));
    }
}
