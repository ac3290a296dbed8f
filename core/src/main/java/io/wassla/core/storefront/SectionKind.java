package io.wassla.core.storefront;

import com.google.common.base.Ascii;

/** What a front page is made of. */
public enum SectionKind {
    /** The opening: a title, a sentence, a picture. */
    HERO,
    /** The categories at the top of the tree. */
    CATEGORIES,
    /** The newest products. */
    PRODUCTS,
    /** What the merchant tells of the store. */
    STORY,
    /** Short promises: delivery, returns, payment. */
    PROMISES;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
