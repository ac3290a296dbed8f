package io.wassla.core.catalog.handle;

import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.Language;

/** Something that only one can have. */
public sealed interface Taken {
    record TakenSku(Sku sku) implements Taken {}

    record TakenHandle(Language language, Handle handle) implements Taken {}
}
