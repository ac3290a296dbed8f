package io.wassla.core.storefront;

import io.wassla.core.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pause that shoppers are told of while they look around.
 *
 * @param notice at most 200 characters; empty for none
 * @param until the last day, in the store's time zone; absent until the merchant takes the notice away
 */
public record Holiday(LocalizedText notice, @Nullable LocalDate until) {
    public static final Holiday NONE = new Holiday(LocalizedText.NONE, null);

    public Holiday {
        notice = notice.bounded(200, "notice_too_long");
    }

    public boolean isOn(LocalDate today) {
        return !notice.isEmpty() && (until == null || !today.isAfter(until));
    }
}
