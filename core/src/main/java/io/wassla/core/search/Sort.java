package io.wassla.core.search;

import com.google.common.base.Ascii;
import io.wassla.core.kernel.InvalidValue;
import java.util.Map;

/** In which order products are listed. */
public enum Sort {
    /** The best match first; without words to match, the newest. */
    RELEVANCE,
    PRICE,
    PRICE_DESC,
    NEWEST,
    SALES;

    private static final Map<String, Sort> ALSO =
            Map.of("price_asc", PRICE, "-price", PRICE_DESC, "newness", NEWEST, "new", NEWEST, "best_selling", SALES);

    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** Throws {@link InvalidValue} {@code sort_invalid}. */
    public static Sort of(String code) {
        for (var sort : values()) {
            if (sort.code().equals(code)) {
                return sort;
            }
        }
        var other = ALSO.get(code);
        if (other == null) {
            throw new InvalidValue("sort_invalid");
        }
        return other;
    }
}
