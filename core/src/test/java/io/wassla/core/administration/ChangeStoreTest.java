package io.wassla.core.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.administration.ChangeStore.Outcome;
import io.wassla.core.administration.ChangeStore.Patch;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.Tenant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeStoreTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final ChangeStore change =
            new ChangeStore(storage.transactions(), UUID::randomUUID, InstantSource.fixed(Shops.NOW.plusSeconds(60)));
    private final Tenant nasam = Shops.open(storage, "nasam");

    @Test
    void opens_closes_and_opens_again() {
        for (var status : new StoreStatus[] {StoreStatus.OPEN, StoreStatus.CLOSED, StoreStatus.OPEN}) {
            assertThat(changed(status(status)).status()).isEqualTo(status);
        }
    }

    @Test
    void is_never_a_draft_again() {
        changed(status(StoreStatus.OPEN));

        assertThat(change(store().id(), status(StoreStatus.DRAFT), null))
                .isEqualTo(new Outcome.StatusRefused(StoreStatus.OPEN, StoreStatus.DRAFT));
        assertThat(store().status()).isEqualTo(StoreStatus.OPEN);
    }

    @Test
    void merges_its_configuration() {
        changed(config(Settings.of("branding", Map.of("colour", "#123456"))));

        var changed = changed(config(Settings.of("branding", Map.of("style", "calm"))));

        assertThat(changed.config()).isEqualTo(Settings.of("branding", Map.of("colour", "#123456", "style", "calm")));
    }

    @Test
    void takes_the_first_category_for_its_type() {
        var categories = ImmutableSet.of(BusinessCategory.TOYS, BusinessCategory.BOOKS);

        assertThat(changed(new Patch(null, categories, null, null, null)).type())
                .isEqualTo(BusinessCategory.TOYS);
    }

    @Test
    void the_order_of_categories_is_a_change() {
        changed(new Patch(null, ImmutableSet.of(BusinessCategory.TOYS, BusinessCategory.BOOKS), null, null, null));

        var changed = changed(
                new Patch(null, ImmutableSet.of(BusinessCategory.BOOKS, BusinessCategory.TOYS), null, null, null));

        assertThat(changed.type()).isEqualTo(BusinessCategory.BOOKS);
    }

    @Test
    void another_stores_id_and_an_old_version_change_nothing() {
        var before = store();

        assertThat(change(new StoreId(new UUID(9, 9)), status(StoreStatus.OPEN), null))
                .isEqualTo(new Outcome.Unknown());
        assertThat(change(before.id(), status(StoreStatus.OPEN), 7)).isEqualTo(new Outcome.Stale(1));
        assertThat(store()).isEqualTo(before);
    }

    private Store changed(Patch patch) {
        return ((Outcome.Changed) change(store().id(), patch, null)).store();
    }

    private Outcome change(StoreId store, Patch patch, @Nullable Integer expected) {
        return change.handle(new ChangeStore.Command(nasam.id(), store, patch, expected, Origin.OPERATOR));
    }

    private Store store() {
        return storage.platform().within(scope -> scope.stores().of(nasam.id())).orElseThrow();
    }

    private static Patch status(StoreStatus status) {
        return new Patch(null, null, null, status, null);
    }

    private static Patch config(Settings config) {
        return new Patch(null, (Set<BusinessCategory>) null, null, null, config);
    }
}
