package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.core.catalog.variant.Option;
import java.util.List;

/** Something a shopper chooses, in requests and answers. */
record OptionJson(
        @About(example = "الحجم", most = 60) String name,

        @About(value = "1 to 50 different ones, in the order shown.", example = "[\"50 مل\", \"100 مل\"]", most = 50)
        List<String> values) {

    static OptionJson of(Option option) {
        return new OptionJson(option.name(), option.values());
    }
}
