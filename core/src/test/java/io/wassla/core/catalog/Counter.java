package io.wassla.core.catalog;

import io.wassla.core.CatalogFeature;
import io.wassla.core.Policies;
import io.wassla.core.Wassla;
import io.wassla.core.WasslaScope;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.stock.ShowStockHistory;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.tag.ChangeTags;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.contract.Goods;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.memory.SeenBySearch;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store in memory with every use-case of its catalog. */
final class Counter {
    static final Origin NOURA = Origin.of(new UUID(7, 7));

    final MemoryStorage storage = new MemoryStorage();
    final MovableClock clock = new MovableClock(Shops.NOW);
    final Wassla wassla = Wassla.on(MemoryPorts.on(storage, clock, new SecureChance()), Policies.STANDARD);
    final CatalogFeature catalog = wassla.catalog();
    final Tenant nasam = Shops.open(storage, "nasam");
    final TenantId tenant = nasam.id();
    final TenantId other = Shops.open(storage, "other").id();
    final List<Invalidation> heard = new ArrayList<>();

    Counter() {
        var unused = storage.invalidations().subscribe(heard::add);
    }

    void plan(Plan plan) {
        wassla.tenancy().setPlan().handle(new SetPlan.Command(tenant, plan, Origin.OPERATOR));
    }

    static ProductDraft draft(String name, String sku) {
        return new ProductDraft(
                presentation(LocalizedText.of(Language.AR, name)),
                Publication.DRAFT,
                Shelving.NONE,
                List.of(),
                List.of(variant(sku, 5)),
                List.of());
    }

    static Presentation presentation(LocalizedText name) {
        return new Presentation(name, LocalizedText.NONE, Handles.NONE, Seo.NONE);
    }

    static VariantDraft variant(String sku, @Nullable Integer quantity, String... choice) {
        return new VariantDraft(
                null,
                new Sku(sku),
                List.of(choice),
                Pricing.of(Goods.sar("10")),
                quantity,
                StockPolicy.DENY,
                Parcel.NONE);
    }

    CreateProduct.Outcome create(ProductDraft draft) {
        return create(tenant, draft);
    }

    CreateProduct.Outcome create(TenantId tenant, ProductDraft draft) {
        return catalog.products().create().handle(new CreateProduct.Command(tenant, draft, NOURA));
    }

    Product created(ProductDraft draft) {
        return ((CreateProduct.Outcome.Created) create(draft)).sheet().product();
    }

    ChangeProduct.Outcome change(Product product, Function<ProductSheet, ProductDraft> edit) {
        return catalog.products().change().handle(new ChangeProduct.Command(tenant, product.id(), edit, null, NOURA));
    }

    Product changed(Product product, Function<ProductSheet, ProductDraft> edit) {
        return ((ChangeProduct.Outcome.Changed) change(product, edit)).sheet().product();
    }

    Product shown(Product product) {
        return catalog.products()
                .show()
                .handle(new ShowProduct.Command(tenant, product.id()))
                .orElseThrow()
                .product();
    }

    Category shelf(TenantId tenant, String name, Category... parent) {
        var above = parent.length == 0 ? null : parent[0].id();
        var draft =
                new CategoryDraft(above, LocalizedText.of(Language.AR, name), LocalizedText.NONE, Handles.NONE, null);
        var outcome = catalog.shelves().addCategory().handle(new AddCategory.Command(tenant, draft, NOURA));
        return ((AddCategory.Outcome.Added) outcome).category();
    }

    Tag tag(TenantId tenant, String name) {
        var outcome = catalog.shelves()
                .changeTags()
                .handle(new ChangeTags.Command(tenant, new ChangeTags.Change.Add(name), NOURA));
        return ((ChangeTags.Outcome.Done) outcome).tag();
    }

    List<StockChange> history(Product product) {
        return catalog.stock()
                .history()
                .handle(new ShowStockHistory.Command(tenant, product.id(), PageRequest.FIRST))
                .items();
    }

    List<AuditEntry> audit() {
        return within(scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                .items();
    }

    SeenBySearch seen(Product product) {
        return SeenBySearch.of(storage, tenant, product.id()).orElseThrow();
    }

    <T> T within(Function<WasslaScope, T> work) {
        return storage.transactions().within(tenant, work);
    }
}
