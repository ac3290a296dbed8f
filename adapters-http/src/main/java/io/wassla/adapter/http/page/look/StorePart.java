package io.wassla.adapter.http.page.look;

import java.util.Locale;

/** What is set up of a store's face, each on a page of its own with its own save, so that saving one loses nothing. */
public enum StorePart {
    /** Colours and shapes. */
    LOOK("palette"),
    /** What stands on the front page. */
    FRONT("store"),
    HOLIDAY("clock"),
    /** Who sells. */
    LEGAL("id-card"),
    POLICIES("scroll-text");

    private final String icon;

    StorePart(String icon) {
        this.icon = icon;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    /** Of its page. */
    public String path() {
        return StoreLookPage.PATH + "/" + code();
    }
}
