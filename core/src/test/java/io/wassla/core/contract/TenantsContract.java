package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreFace;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.StorePictures;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repositories of tenants and stores promise. */
public abstract class TenantsContract extends StorageContract {
    private static final Settings SETTINGS = Settings.of("theme", Map.of("colour", "#1d3a8a", "corners", 4L))
            .with("pages", List.of("home", "عن المتجر"))
            .with("seen", null);
    private static final Map<PictureSpot, StorePicture> PICTURES = Map.of(
            PictureSpot.LOGO,
            new StorePicture("one", 400, 120, List.of(160, 320, 400), LocalizedText.NONE),
            PictureSpot.HERO,
            new StorePicture("two", 160, 90, List.of(160), LocalizedText.of("بساتين «الورد»", "Rose \"gardens\"")));
    private static final Glossary GLOSSARY = new Glossary(Map.of(
            "أحمر \"غامق\"",
            LocalizedText.of(Language.EN, "Dark 'red' \\"),
            "Color",
            LocalizedText.of("اللون", "Colour")));

    @Test
    void a_tenant_comes_back_as_it_was() {
        var tenant = tenant().on(Plan.PRO, NOW)
                .suspended("لم يدفع", NOW.plusSeconds(1))
                .set(SETTINGS, NOW.plusSeconds(2));

        platformDo(scope -> scope.tenants().add(tenant));

        assertThat(one(scope -> scope.tenants().find(tenant.id()))).contains(tenant);
        assertThat(one(scope -> scope.tenants().find(tenant.slug()))).contains(tenant);
        assertThat(one(tenant.id(), scope -> scope.currentTenant().find())).contains(tenant);
        assertThat(one(tenant.id(), scope -> scope.currentTenant().lock())).contains(tenant);
    }

    @Test
    void a_slug_belongs_to_one() {
        var first = tenant();
        var second = tenant(id(), first.slug());

        assertThat(says(scope -> scope.tenants().add(first))).isTrue();
        assertThat(says(scope -> scope.tenants().add(second))).isFalse();

        assertThat(one(scope -> scope.tenants().find(second.id()))).isEmpty();
        assertThat(one(scope -> scope.tenants().find(first.slug()))).contains(first);
    }

    @Test
    void a_transaction_goes_on_after_a_taken_slug() {
        var first = tenant();
        var other = tenant();
        platformDo(scope -> scope.tenants().add(first));

        platformDo(scope -> {
            scope.tenants().add(tenant(id(), first.slug()));
            scope.tenants().add(other);
        });

        assertThat(one(scope -> scope.tenants().find(other.id()))).contains(other);
    }

    @Test
    void a_slug_that_was_given_up_stays_reserved_and_tells_whose_it_was() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        var moved = tenant.movedTo(tenant().slug(), NOW.plusSeconds(1));

        assertThat(says(scope -> scope.tenants().move(moved))).isTrue();

        assertThat(one(scope -> scope.tenants().find(moved.slug()))).contains(moved);
        assertThat(one(scope -> scope.tenants().find(tenant.slug()))).isEmpty();
        assertThat(one(scope -> scope.tenants().formerly(tenant.slug()))).contains(moved);
        assertThat(one(scope -> scope.tenants().formerly(moved.slug()))).isEmpty();
        assertThat(says(scope -> scope.tenants().add(tenant(id(), tenant.slug()))))
                .isFalse();
        assertThat(this.<Set<Slug>>platform(scope -> scope.tenants().taken(Set.of(tenant.slug(), tenant().slug()))))
                .isEqualTo(Set.of(tenant.slug()));
        assertThat(this.<Integer>platform(scope -> scope.tenants().moves(tenant.id(), NOW)))
                .isEqualTo(1);
    }

    @Test
    void nobody_moves_to_where_another_one_is_or_was() {
        var tenant = tenant();
        var other = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        platformDo(scope -> scope.tenants().add(other));

        assertThat(says(scope -> scope.tenants().move(tenant.movedTo(other.slug(), NOW))))
                .isFalse();
        var back = other.movedTo(tenant().slug(), NOW).movedTo(other.slug(), NOW);
        platformDo(scope -> scope.tenants().move(other.movedTo(tenant().slug(), NOW)));
        assertThat(says(scope -> scope.tenants().move(tenant.movedTo(other.slug(), NOW))))
                .isFalse();
        assertThat(says(scope -> scope.tenants().move(back))).isTrue();

        assertThat(one(scope -> scope.tenants().find(tenant.id()))).contains(tenant);
    }

    @Test
    void of_many_who_move_to_a_slug_at_once_one_gets_it() {
        var slug = tenant().slug();

        var moved = race(8, () -> {
            var tenant = tenant();
            platformDo(scope -> scope.tenants().add(tenant));
            return platform(scope -> scope.tenants().move(tenant.movedTo(slug, NOW)));
        });

        assertThat(moved).containsOnlyOnce(true).hasSize(8);
    }

    @Test
    void of_many_who_want_a_slug_at_once_one_gets_it() {
        var slug = tenant().slug();

        var got = race(8, () -> platform(scope -> scope.tenants().add(tenant(id(), slug))));

        assertThat(got).containsOnlyOnce(true).hasSize(8);
    }

    @Test
    void tells_which_slugs_are_taken() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));

        var taken = platform(scope -> scope.tenants().taken(Set.of(tenant.slug(), tenant().slug())));

        assertThat(taken).containsExactly(tenant.slug());
        Set<Slug> none = platform(scope -> scope.tenants().taken(Set.of()));
        assertThat(none).isEmpty();
    }

    @Test
    void refuses_a_lost_update() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        platformDo(scope -> scope.tenants().update(tenant.on(Plan.PRO, NOW)));

        assertThatThrownBy(() -> platformDo(scope -> scope.tenants().update(tenant.suspended("", NOW))))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() ->
                        withinDo(tenant.id(), scope -> scope.currentTenant().update(tenant.suspended("", NOW))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(one(scope -> scope.tenants().find(tenant.id()))).contains(tenant.on(Plan.PRO, NOW));
    }

    @Test
    void an_update_of_what_is_not_there_is_a_lost_one() {
        assertThatThrownBy(() -> platformDo(scope -> scope.tenants().update(tenant().on(Plan.PRO, NOW))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void the_current_tenant_refuses_another() {
        var own = opened();
        var other = tenant();
        platformDo(scope -> scope.tenants().add(other));

        assertThatThrownBy(() -> withinDo(own, scope -> scope.currentTenant().update(other.on(Plan.PRO, NOW))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lists_tenants_newest_first_in_pages() {
        var first = tenant();
        var second = tenant();
        var third = tenant();
        platformDo(scope -> List.of(second, first, third).forEach(scope.tenants()::add));

        var all = pages(request -> platform(scope -> scope.tenants().page(request)));

        assertThat(all).containsSubsequence(third, second, first);
    }

    @Test
    void finds_many_by_id() {
        var one = tenant();
        var two = tenant();
        platformDo(scope -> List.of(one, two).forEach(scope.tenants()::add));

        var found = platform(scope -> scope.tenants().findAll(List.of(two.id(), one.id(), tenant().id())));

        assertThat(found).containsExactlyInAnyOrder(one, two);
        assertThat(list(scope -> scope.tenants().findAll(List.of()))).isEmpty();
    }

    @Test
    void a_store_comes_back_as_it_was() {
        var tenant = opened();
        var categories = ImmutableSet.of(BusinessCategory.TOYS, BusinessCategory.BOOKS);
        var store = new Store(
                store().id(),
                store().name(),
                categories,
                store().language(),
                store().status(),
                new StoreFace(SETTINGS, new StorePictures(PICTURES), GLOSSARY),
                store().revision());

        platformDo(scope -> scope.stores().add(tenant, store));

        var found = platform(scope -> scope.stores().of(tenant));
        assertThat(found).contains(store);
        assertThat(found.map(Store::type)).contains(BusinessCategory.TOYS);
        assertThat(one(tenant, scope -> scope.currentStore().find())).contains(store);
        Map<TenantId, Store> stores = platform(scope -> scope.stores().of(List.of(tenant, tenant().id())));
        assertThat(stores).isEqualTo(Map.of(tenant, store));
    }

    @Test
    void a_tenant_has_no_second_store() {
        var tenant = opened();
        platformDo(scope -> scope.stores().add(tenant, store()));

        assertThatThrownBy(() -> platformDo(scope -> scope.stores().add(tenant, store())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_store_is_updated_once_per_version_and_for_its_tenant_only() {
        var tenant = opened();
        var store = store();
        platformDo(scope -> scope.stores().add(tenant, store));
        var changed = new Store(
                store.id(),
                store.name(),
                store.categories(),
                Language.EN,
                StoreStatus.OPEN,
                new StoreFace(store.config(), new StorePictures(PICTURES), GLOSSARY),
                store.revision().next(NOW));

        withinDo(tenant, scope -> scope.currentStore().update(changed));

        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.currentStore().update(changed)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(one(tenant, scope -> scope.currentStore().find())).contains(changed);
        assertThat(one(opened(), scope -> scope.currentStore().find())).isEmpty();
    }

    @Test
    void a_new_tenant_uses_nothing_of_its_plan() {
        Map<Limit, Integer> used = within(opened(), scope -> scope.usage().at(NOW));

        assertThat(used).isEqualTo(Map.of(Limit.PRODUCTS, 0, Limit.ORDERS_MONTHLY, 0, Limit.STAFF_USERS, 0));
    }

    @Test
    void nobody_is_nobody() {
        assertThat(one(scope -> scope.tenants().find(tenant().id()))).isEmpty();
        assertThat(one(tenant().id(), scope -> scope.currentTenant().find())).isEmpty();
        assertThat(one(tenant().id(), scope -> scope.currentTenant().lock())).isEmpty();
    }
}
