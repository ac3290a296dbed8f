package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.handle.Taken.TakenSku;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of products promises of SKUs and handles, which one product has at a time. */
public abstract class ProductClaimsContract extends ProductsCases {
    @Test
    void skus_and_handles_are_had_by_one_product_only() {
        var tenant = opened();
        var product = Goods.rich();
        add(tenant, product);
        var sku = product.assortment().first().sku();
        var handle = new TakenHandle(
                Language.AR, product.presentation().handles().in(Language.AR).orElseThrow());
        var elsewhere = new TakenHandle(Language.EN, handle.handle());
        var shouted = new TakenSku(new Sku(sku.value().toUpperCase(Locale.ROOT)));
        var free = new TakenSku(new Sku("free"));

        assertThat(this.<Map<?, ?>>within(
                        tenant, scope -> scope.products().owners(List.of(shouted, handle, elsewhere, free))))
                .isEqualTo(Map.of(shouted, product.id(), handle, product.id()));
        assertThat(this.<Map<?, ?>>within(tenant, scope -> scope.products().withSkus(List.of(sku))))
                .isEqualTo(Map.of(sku.key(), product.id()));
        assertThat(this.<Set<?>>within(tenant, scope -> scope.products().taken(product)))
                .isEmpty();
        var sameSku = Goods.plain(1);
        assertThatThrownBy(() -> add(tenant, with(sameSku, variant(sameSku).with(sku))))
                .isInstanceOf(ConcurrentChange.class);
        var sameHandle = Goods.plain(1);
        assertThatThrownBy(() -> add(
                        tenant,
                        sameHandle.with(
                                sameHandle.presentation().with(new Handles(Map.of(Language.AR, handle.handle()))))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void of_many_who_claim_one_sku_at_once_one_gets_it() {
        var tenant = opened();
        var sku = Goods.plain(1).assortment().first().sku();

        var outcomes = race(8, () -> {
            var product = Goods.plain(1);
            return attempt(() -> add(tenant, with(product, variant(product).with(sku))));
        });

        assertThat(outcomes).filteredOn(done -> done).hasSize(1);
        assertThat(this.<Integer>within(tenant, scope -> scope.products().count()))
                .isEqualTo(1);
    }

    @Test
    void a_handle_that_was_changed_still_leads_to_its_product_until_another_takes_it() {
        var tenant = opened();
        var before = Goods.plain(1);
        add(tenant, before);
        var old = before.presentation().handles().in(Language.AR).orElseThrow();
        var fresh = new Handle(old.value() + "-2");
        var after = renamed(before, fresh);
        update(tenant, before, after);

        assertThat(match(tenant, old)).contains(new HandleMatch(before.id().value(), Language.AR, false));
        assertThat(match(tenant, fresh)).contains(new HandleMatch(before.id().value(), Language.AR, true));

        var other = renamed(Goods.plain(1), old);
        add(
                tenant,
                new Product(
                        other.id(),
                        other.presentation(),
                        other.publication(),
                        other.placement(),
                        other.assortment(),
                        List.of(),
                        Revision.first(NOW)));
        assertThat(match(tenant, old)).contains(new HandleMatch(other.id().value(), Language.AR, true));

        var back = renamed(after, new Handle(old.value() + "-3"));
        update(tenant, after, back);
        update(tenant, back, renamed(back, fresh));
        assertThat(match(tenant, fresh)).contains(new HandleMatch(before.id().value(), Language.AR, true));
    }

    @Test
    void a_handle_is_found_in_another_language_when_this_one_has_none() {
        var tenant = opened();
        var product = Goods.rich();
        add(tenant, product);
        var english = product.presentation().handles().in(Language.EN).orElseThrow();

        assertThat(match(tenant, english)).contains(new HandleMatch(product.id().value(), Language.EN, true));
        assertThat(match(tenant, new Handle("nothing"))).isEmpty();
    }

    private static Product renamed(Product before, Handle handle) {
        return before.with(before.presentation().with(new Handles(Map.of(Language.AR, handle))))
                .changed(NOW.plusSeconds(1));
    }

    private Optional<HandleMatch> match(TenantId tenant, Handle handle) {
        return one(tenant, scope -> scope.products().withHandle(handle, Language.AR));
    }
}
