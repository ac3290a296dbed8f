package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes a product: what it is, where it is found, its variants, its stock and the order of its pictures. */
public final class ChangeProduct {

    /**
     * @param edit makes the wanted product from the current one, and may be called again when a race was lost; what it
     *     throws changes nothing
     * @param version that the edit is based on; absent to take the latest
     */
    public record Command(
            TenantId tenant,
            ProductId product,
            Function<? super ProductSheet, ProductDraft> edit,
            @Nullable Integer version,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(ProductSheet sheet) implements Outcome {}

        record Refused(ProductRefusal why) implements Outcome {}

        /** Somebody changed it meanwhile. */
        record Stale(ProductSheet current) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
