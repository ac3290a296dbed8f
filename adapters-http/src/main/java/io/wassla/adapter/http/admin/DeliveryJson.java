package io.wassla.adapter.http.admin;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.FaultSentences;
import org.jspecify.annotations.Nullable;

/** What came of a test message, in words that an operator can use. */
record DeliveryJson(
        boolean sent,
        @About(value = "What went wrong.", example = "null") Delivery.@Nullable Fault fault,
        @About(example = "The provider took the message.") String message,

        @About(value = "The provider's own words; null where it said nothing.", example = "null") @Nullable
        String detail) {

    static DeliveryJson of(Delivery delivery, Language language) {
        return switch (delivery) {
            case Delivery.Sent sent -> new DeliveryJson(true, null, ProblemTexts.delivered(language), null);
            case Delivery.Refused refused -> failed(refused.fault(), refused.detail(), language);
            case Delivery.Unreachable unreachable -> failed(unreachable.fault(), unreachable.detail(), language);
        };
    }

    private static DeliveryJson failed(Delivery.Fault fault, String detail, Language language) {
        return new DeliveryJson(false, fault, FaultSentences.of(fault, language), detail.isEmpty() ? null : detail);
    }
}
