package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.page.Texts;
import io.wassla.core.kernel.Language;

/** What pages of stores say, in both languages. */
final class ShopTexts {
    static final Texts ARABIC = Texts.of(ShopTexts.class, "shop", Language.AR);
    static final Texts ENGLISH = Texts.of(ShopTexts.class, "shop", Language.EN);

    private ShopTexts() {}

    static Texts in(Language language) {
        return switch (language) {
            case AR -> ARABIC;
            case EN -> ENGLISH;
        };
    }
}
