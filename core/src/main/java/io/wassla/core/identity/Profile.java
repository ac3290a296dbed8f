package io.wassla.core.identity;

import io.wassla.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What a person says about themselves; each may be left open. */
public record Profile(
        @Nullable PersonName fullName,
        @Nullable Language language,
        @Nullable Theme theme) {}
