package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static io.wassla.core.catalog.Counter.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ChangeProduct.Outcome;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockKeeping;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.contract.Goods;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.memory.SeenBySearch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeProductTest {
    private static final Option SIZE = new Option("المقاس", List.of("S", "M", "L"));

    private final Counter counter = new Counter();

    @Test
    void what_is_wanted_is_changed_and_the_rest_stays() {
        var before = counter.created(draft("مسك", "M-1"));
        counter.clock.pass(Duration.ofMinutes(1));

        var after = counter.changed(before, sheet -> named(sheet.draft(), "مسك أبيض"));

        assertThat(after.presentation().name()).isEqualTo(LocalizedText.of(Language.AR, "مسك أبيض"));
        assertThat(after.presentation().handles())
                .isEqualTo(before.presentation().handles());
        assertThat(after.assortment()).isEqualTo(before.assortment());
        assertThat(after.revision()).isEqualTo(before.revision().next(counter.clock.instant()));
        assertThat(counter.shown(before)).isEqualTo(after);
    }

    @Test
    void a_change_that_changes_nothing_is_not_written() {
        var before = counter.created(draft("مسك", "M-1"));
        var entries = counter.audit().size();

        assertThat(counter.changed(before, ProductSheet::draft)).isEqualTo(before);

        assertThat(counter.shown(before)).isEqualTo(before);
        assertThat(counter.audit()).hasSize(entries);
    }

    @Test
    void a_change_of_an_older_version_is_stale() {
        var before = counter.created(draft("مسك", "M-1"));
        var after = counter.changed(before, sheet -> named(sheet.draft(), "عود"));

        var outcome = counter.catalog
                .products()
                .change()
                .handle(new ChangeProduct.Command(
                        counter.tenant, before.id(), ProductSheet::draft, 1, Origin.AUTOMATIC));

        assertThat(outcome).isEqualTo(new Outcome.Stale(new ProductSheet(after, List.of(), List.of())));
    }

    @Test
    void a_product_of_another_store_is_unknown() {
        var product = ((CreateProduct.Outcome.Created) counter.create(counter.other, draft("مسك", "M-1")))
                .sheet()
                .product();

        assertThat(counter.change(product, ProductSheet::draft)).isEqualTo(new Outcome.Unknown());
        assertThat(counter.catalog
                        .products()
                        .remove()
                        .handle(new RemoveProduct.Command(counter.tenant, product.id(), Counter.NOURA)))
                .isFalse();
    }

    @Test
    void an_edit_without_ids_keeps_those_of_variants_with_the_same_sku_or_the_same_choice() {
        var before = counter.created(with(draft("قميص", "x"), variant("S", 1, "S"), variant("M", 2, "M")));

        var after = counter.changed(
                before,
                sheet -> with(
                        sheet.draft(), variant("L", 3, "L"), variant("M", null, "M"), variant("S-new", null, "S")));

        var byChoice = after.assortment().variants();
        assertThat(byChoice.get(1)).isEqualTo(before.assortment().variants().get(1));
        assertThat(byChoice.get(2).id()).isEqualTo(before.assortment().first().id());
        assertThat(byChoice.get(2).stock()).isEqualTo(new Stock(1, StockPolicy.DENY));
        assertThat(byChoice.get(0).stock()).isEqualTo(new Stock(3, StockPolicy.DENY));
        assertThat(counter.shown(before)).isEqualTo(after);
    }

    @Test
    void a_variant_of_another_product_can_not_be_moved_here() {
        var foreign = counter.created(draft("عود", "O-1")).assortment().first();
        var before = counter.created(draft("مسك", "M-1"));

        var moved = VariantDraft.of(foreign.with(new Sku("M-1")));

        var outcome = counter.change(before, sheet -> with(sheet.draft(), List.of(), moved));

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(
                        Refusal.unknown("variants", "variant_unknown").why(),
                        with(new ProductSheet(before, List.of(), List.of()).draft(), List.of(), moved)));
    }

    @Test
    void a_stock_that_is_set_stands_in_the_history_with_who_did_it() {
        var before = counter.created(draft("مسك", "M-1"));

        var after = counter.changed(before, sheet -> with(sheet.draft(), List.of(), variant("M-1", 2)));

        assertThat(after.assortment().first().stock().quantity()).isEqualTo(2);
        assertThat(counter.shown(before)).isEqualTo(after);
        assertThat(counter.history(before))
                .extracting(StockChange::cause, StockChange::before, StockChange::after)
                .containsExactly(tuple(StockCause.SET, 5, 2), tuple(StockCause.CREATED, 0, 5));
    }

    @Test
    void a_policy_can_not_forbid_what_was_sold_already() {
        var before = counter.created(with(
                draft("مسك", "M-1"),
                List.of(),
                new VariantDraft(
                        null,
                        new Sku("M-1"),
                        List.of(),
                        Pricing.of(Goods.sar("10")),
                        0,
                        StockPolicy.ALLOW,
                        Parcel.NONE)));
        var variant = before.assortment().first().id();
        counter.within(scope -> new StockKeeping(() -> variant.value())
                .take(
                        scope,
                        variant,
                        2,
                        new StockMove(
                                before.id().value(),
                                StockCause.SOLD,
                                Counter.NOURA.actor(),
                                null,
                                counter.clock.instant())));

        assertThat(counter.change(before, sheet -> with(sheet.draft(), List.of(), variant("M-1", null))))
                .isEqualTo(new Outcome.Refused(
                        Refusal.malformed("variants", "stock_invalid").why(),
                        with(new ProductSheet(before, List.of(), List.of()).draft(), List.of(), variant("M-1", null))));
        assertThat(counter.changed(before, sheet -> with(sheet.draft(), List.of(), variant("M-1", 4)))
                        .assortment()
                        .first()
                        .stock())
                .isEqualTo(new Stock(4, StockPolicy.DENY));
    }

    @Test
    void a_handle_that_changes_leaves_a_redirect() {
        var before = counter.created(draft("مسك", "M-1"));
        var handles = new Handles(Map.of(Language.AR, new Handle("عود")));

        counter.changed(
                before,
                sheet -> presented(sheet.draft(), sheet.product().presentation().with(handles)));

        assertThat(counter.<Optional<HandleMatch>>within(
                        scope -> scope.products().withHandle(new Handle("مسك"), Language.AR)))
                .contains(new HandleMatch(before.id().value(), Language.AR, false));
    }

    @Test
    void what_the_edit_throws_changes_nothing() {
        var before = counter.created(draft("مسك", "M-1"));

        assertThatThrownBy(() -> counter.change(before, sheet -> {
                    throw new InvalidValue("name_required");
                }))
                .isInstanceOf(InvalidValue.class);

        assertThat(counter.shown(before)).isEqualTo(before);
    }

    @Test
    void the_audit_log_tells_what_is_different_and_nothing_else() {
        var before = counter.created(draft("مسك", "M-1"));

        counter.changed(before, sheet -> named(sheet.draft(), "عود"));

        var change = counter.audit().getFirst().change();
        assertThat(change.before().values()).isEqualTo(Map.of("name.ar", "مسك"));
        assertThat(change.after().values()).isEqualTo(Map.of("name.ar", "عود"));
    }

    @Test
    void a_removed_product_is_gone_from_search_too() {
        var product = counter.created(draft("مسك", "M-1"));

        counter.catalog
                .products()
                .remove()
                .handle(new RemoveProduct.Command(counter.tenant, product.id(), Counter.NOURA));

        assertThat(counter.catalog.products().show().handle(new ShowProduct.Command(counter.tenant, product.id())))
                .isEmpty();
        assertThat(SeenBySearch.of(counter.storage, counter.tenant, product.id()))
                .isEmpty();
        assertThat(counter.created(draft("مسك", "M-1")).presentation().handles())
                .isEqualTo(product.presentation().handles());
    }

    private static ProductDraft named(ProductDraft draft, String name) {
        var presentation = draft.presentation();
        return presented(
                draft,
                new Presentation(
                        LocalizedText.of(Language.AR, name),
                        presentation.description(),
                        presentation.handles(),
                        presentation.seo()));
    }

    private static ProductDraft presented(ProductDraft draft, Presentation presentation) {
        return new ProductDraft(
                presentation,
                draft.publication(),
                draft.shelving(),
                draft.options(),
                draft.variants(),
                draft.pictures());
    }

    private static ProductDraft with(ProductDraft draft, VariantDraft... variants) {
        return with(draft, List.of(SIZE), variants);
    }

    private static ProductDraft with(ProductDraft draft, List<Option> options, VariantDraft... variants) {
        return new ProductDraft(
                draft.presentation(),
                draft.publication(),
                draft.shelving(),
                options,
                List.of(variants),
                draft.pictures());
    }
}
