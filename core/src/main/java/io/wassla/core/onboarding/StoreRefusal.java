package io.wassla.core.onboarding;

import com.google.common.collect.ImmutableList;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** Why a store is not opened, the same on every way that leads to one. */
public sealed interface StoreRefusal
        extends OpenStore.Outcome,
                OpenAnotherStore.Outcome,
                ProvisionStore.Outcome,
                RegisterMerchant.Outcome,
                StoreOpening.Result {

    /** @param suggestions three that are free now */
    record SlugTaken(List<Slug> suggestions) implements StoreRefusal {
        public SlugTaken {
            suggestions = ImmutableList.copyOf(suggestions);
        }
    }

    /** @param suggestions three that are free now */
    record SlugReserved(List<Slug> suggestions) implements StoreRefusal {
        public SlugReserved {
            suggestions = ImmutableList.copyOf(suggestions);
        }
    }

    /** The owner has as many stores as the plan allows; never said to a new account. */
    record AtLimit(int most, int used) implements StoreRefusal {}
}
