package io.wassla.core.demo;

import io.wassla.core.kernel.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One product of a demo store.
 *
 * @param edition absent where the title says it all
 * @param number among its kind, from 1 on
 */
record Article(Kind kind, Title title, @Nullable Edition edition, int number) {

    /**
     * What tells apart products of the same title.
     *
     * @param maker a house that does not exist
     */
    record Edition(LocalizedText finish, LocalizedText maker) {}

    LocalizedText name() {
        return edition == null
                ? title.name()
                : Texts.join(Texts.join(title.name(), " ", edition.finish()), " – ", edition.maker());
    }

    /** What the SKUs of its variants begin with. */
    String code() {
        return String.format(Locale.ROOT, "%s-%04d", kind.prefix(), number);
    }

    /** Whether it came on sale just now: the front page is made of these. */
    boolean isFresh() {
        return number <= 2;
    }

    Draw draw() {
        return new Draw(code());
    }
}
