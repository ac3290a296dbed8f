package io.wassla.core.catalog;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.tenancy.TenantId;
import java.util.Set;

/** Does the same to many products, in one transaction. */
public final class EditProducts {

    /** @param products at most 100; those that don't exist are passed over */
    public record Command(TenantId tenant, Set<ProductId> products, BulkEdit edit, Origin origin) {
        public Command {
            products = ImmutableSet.copyOf(products);
        }
    }

    public sealed interface Outcome {
        /** @param changed how many products are different now */
        record Done(int changed) implements Outcome {}

        /** The category or tag does not exist, or a product would have too many. */
        record Refused(FieldFault fault) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
