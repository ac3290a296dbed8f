package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CreateProduct;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.contract.Pngs;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.Tenant;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store that is being filled. */
record Shelves(Browsing server, Tenant tenant) {
    private static final Currency SAR = Currency.getInstance("SAR");

    /** Opens a store of that name, and its doors. */
    static Shelves open(Browsing server, String slug, Settings config) {
        var shelves = new Shelves(server, Shops.open(server.storage, slug));
        shelves.change(StoreStatus.OPEN, config);
        return shelves;
    }

    void change(@Nullable StoreStatus status, Settings config) {
        var store = server.storage
                .transactions()
                .within(tenant.id(), scope -> scope.currentStore().find().orElseThrow());
        var outcome = server.wassla
                .tenancy()
                .changeStore()
                .handle(new ChangeStore.Command(
                        tenant.id(),
                        store.id(),
                        new ChangeStore.Patch(null, null, null, status, config),
                        null,
                        Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(ChangeStore.Outcome.Changed.class);
    }

    CategoryId category(String name, String handle) {
        return category(name, handle, null);
    }

    CategoryId category(String name, String handle, @Nullable CategoryId parent) {
        var outcome = server.wassla
                .catalog()
                .shelves()
                .addCategory()
                .handle(new AddCategory.Command(
                        tenant.id(),
                        new CategoryDraft(
                                parent,
                                LocalizedText.of(Language.AR, name),
                                LocalizedText.NONE,
                                new Handles(Map.of(Language.AR, new Handle(handle))),
                                null),
                        Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(AddCategory.Outcome.Added.class);
        return ((AddCategory.Outcome.Added) outcome).category().id();
    }

    /** In two sizes, named like its handle. */
    ProductSheet product(String handle, ProductStatus status, CategoryId category, int pieces) {
        return product(
                new Presentation(
                        LocalizedText.of(Language.AR, handle),
                        LocalizedText.of(Language.AR, "<script>alert(1)</script>"),
                        new Handles(Map.of(Language.AR, new Handle(handle))),
                        Seo.NONE),
                status,
                category,
                List.of(new Option("الحجم", List.of("50", "100"))),
                List.of(variant(handle + "-50", "50", "389", pieces), variant(handle + "-100", "100", "520", pieces)));
    }

    ProductSheet product(
            Presentation presentation,
            ProductStatus status,
            CategoryId category,
            List<Option> options,
            List<VariantDraft> variants) {
        var outcome = server.wassla
                .catalog()
                .products()
                .create()
                .handle(new CreateProduct.Command(
                        tenant.id(),
                        new ProductDraft(
                                presentation,
                                new Publication(status, null),
                                new Shelving(Set.of(category), Set.of(), List.of(), TaxCategory.STANDARD),
                                options,
                                variants,
                                List.of()),
                        Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(CreateProduct.Outcome.Created.class);
        return ((CreateProduct.Outcome.Created) outcome).sheet();
    }

    static VariantDraft variant(String sku, String size, String price, int pieces) {
        return new VariantDraft(
                null,
                new Sku(sku),
                size.isEmpty() ? List.of() : List.of(size),
                new Pricing(Money.parse(price, SAR), null, Money.parse("150", SAR)),
                pieces,
                StockPolicy.DENY,
                new Parcel(null, "6281000000007"));
    }

    void picture(ProductSheet sheet, int width, int height) {
        var outcome = server.wassla
                .catalog()
                .pictures()
                .add()
                .handle(new AddProductPicture.Command(
                        tenant.id(),
                        sheet.product().id(),
                        ByteSource.wrap(Pngs.grey(width, height, 200)),
                        LocalizedText.NONE,
                        Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(AddProductPicture.Outcome.Added.class);
    }

    /** A picture of its own, said to show this. */
    void hang(PictureSpot spot, int width, int height, LocalizedText alt) {
        var store = server.storage
                .transactions()
                .within(tenant.id(), scope -> scope.currentStore().find().orElseThrow());
        var upload = ByteSource.wrap(Pngs.grey(width, height, 120));
        var outcome = server.wassla
                .tenancy()
                .pictures()
                .put()
                .handle(new PutStorePicture.Command(tenant.id(), store.id(), spot, upload, alt, Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(PutStorePicture.Outcome.Put.class);
    }

    /** Of its front page, without the slash at the end. */
    String origin() {
        var store = server.store(tenant.slug().value());
        return store.substring(0, store.length() - 1);
    }

    /** Somebody's browser at the store. */
    Client client() {
        var address = URI.create(origin());
        return new Client(address.getPort())
                .with("Host", address.getAuthority())
                .with("Accept", "text/html");
    }
}
