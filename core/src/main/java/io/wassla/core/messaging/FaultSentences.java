package io.wassla.core.messaging;

import io.wassla.core.kernel.Language;
import java.util.ResourceBundle;

/** What went wrong with a message and what to do about it, for the operator who set the provider up. */
public final class FaultSentences {
    private static final ResourceBundle.Control EXACTLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FaultSentences() {}

    public static String of(Delivery.Fault fault, Language language) {
        return ResourceBundle.getBundle(
                        FaultSentences.class.getPackageName() + ".faults", language.locale(), EXACTLY_THIS_LANGUAGE)
                .getString(fault.code());
    }
}
