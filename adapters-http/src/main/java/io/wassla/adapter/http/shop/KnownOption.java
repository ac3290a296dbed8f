package io.wassla.adapter.http.shop;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Options that machines have a word for, by the names that merchants give them. */
public enum KnownOption {
    COLOR("اللون", "لون", "color", "colour"),
    SIZE("الحجم", "المقاس", "القياس", "السعة", "size"),
    MATERIAL("الخامة", "المادة", "القماش", "material", "fabric"),
    PATTERN("النقش", "النقشة", "pattern");

    private final ImmutableSet<String> names;

    KnownOption(String... names) {
        this.names = ImmutableSet.copyOf(names);
    }

    /** Its word in schema.org and in merchant feeds. */
    public String word() {
        return Ascii.toLowerCase(name());
    }

    static Optional<KnownOption> of(String option) {
        var name = option.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> known.names.contains(name))
                .findFirst();
    }
}
