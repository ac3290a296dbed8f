package io.wassla.core.tenancy.slug;

import io.wassla.core.kernel.InvalidValue;
import java.util.regex.Pattern;

/**
 * The name by which a store answers on the platform's domain: one DNS label (RFC 1035).
 *
 * <p>Lower-case a–z, digits and hyphens, 3 to 63 characters, no hyphen at either end and no {@code --} at places 3–4,
 * where a punycode label has it (RFC 5891, 4.2.3.1). Nothing is corrected: what is typed wrong is refused. A valid slug
 * may still be reserved or taken.
 */
public record Slug(String value) {
    public static final int SHORTEST = 3;
    public static final int LONGEST = 63;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");

    public Slug {
        if (!LABEL.matcher(value).matches() || value.startsWith("--", 2)) {
            throw new InvalidValue("slug_invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
