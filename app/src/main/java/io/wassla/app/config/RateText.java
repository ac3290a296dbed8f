package io.wassla.app.config;

import com.google.common.base.Splitter;
import java.time.Duration;

/** So many in so long, as operators write it: {@code 3/10m}. */
public record RateText(int most, Duration window) {

    static RateText parse(String text) {
        var parts = Splitter.on('/').splitToList(text);
        if (parts.size() != 2) {
            throw new WrongValue("rate", text);
        }
        return new RateText(Numbers.whole(parts.getFirst(), 1, 1_000_000), Durations.parse(parts.getLast()));
    }
}
