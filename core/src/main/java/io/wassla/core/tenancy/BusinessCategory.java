package io.wassla.core.tenancy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.InvalidValue;
import java.util.Arrays;
import java.util.Collection;

/** What a store sells; a store names one to five. */
public enum BusinessCategory {
    PERFUMES,
    FASHION,
    ELECTRONICS,
    GROCERY,
    JEWELLERY,
    BEAUTY,
    HOME,
    BOOKS,
    TOYS,
    SPORTS,
    HEALTH,
    PETS,
    HANDMADE,
    DIGITAL,
    OTHER;

    public static final int MOST = 5;

    /** The name in the API: lower-case. */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static BusinessCategory of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("category_unknown"));
    }

    /** One to five different categories, in the order they were chosen. */
    public static ImmutableSet<BusinessCategory> choice(Collection<BusinessCategory> chosen) {
        var distinct = ImmutableSet.copyOf(chosen);
        if (distinct.isEmpty() || chosen.size() > MOST || distinct.size() != chosen.size()) {
            throw new InvalidValue("categories_invalid");
        }
        return distinct;
    }
}
