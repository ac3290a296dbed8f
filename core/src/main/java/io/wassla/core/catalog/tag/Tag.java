package io.wassla.core.catalog.tag;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Letters;
import java.text.Normalizer;
import java.util.Locale;

/** A word that several products share. Unique in its tenant, whatever the case of its letters. */
public record Tag(TagId id, String name) {
    private static final int LONGEST = 60;

    /** Throws {@link InvalidValue} {@code tag_invalid}: 1 to 60 characters, no semicolon, no line break. */
    public Tag {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf(';') >= 0 || !Letters.fitOneLine(name)) {
            throw new InvalidValue("tag_invalid");
        }
    }

    /** Equal for names that count as the same. */
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
