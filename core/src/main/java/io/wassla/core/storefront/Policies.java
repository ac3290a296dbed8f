package io.wassla.core.storefront;

import com.google.common.collect.Maps;
import io.wassla.core.kernel.LocalizedText;
import java.util.Map;

/**
 * The policies that a merchant has published; none is until the merchant saved it.
 *
 * @param texts plain, blank lines between paragraphs, at most 3,000 characters in each language
 */
public record Policies(Map<PolicyKind, LocalizedText> texts) {
    public static final Policies NONE = new Policies(Map.of());
    public static final int LONGEST = 3_000;

    public Policies {
        texts = Maps.immutableEnumMap(Maps.filterValues(texts, text -> !text.isEmpty()));
        texts.values().forEach(text -> text.bounded(LONGEST, "policy_too_long"));
    }

    public LocalizedText of(PolicyKind kind) {
        return texts.getOrDefault(kind, LocalizedText.NONE);
    }
}
