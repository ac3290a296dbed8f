package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.CatalogFeature;
import io.wassla.core.StorefrontFeature.GlossaryFeature;

/** All pages about what a store sells. */
public final class CatalogPages {
    private final CatalogFeature catalog;
    private final GlossaryFeature glossary;
    private final Desk desk;

    public CatalogPages(CatalogFeature catalog, GlossaryFeature glossary, Desk desk) {
        this.catalog = catalog;
        this.glossary = glossary;
        this.desk = desk;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new ProductsPage(desk).mount(routes, visits);
        new BulkPage(catalog.products().edit()).mount(routes, visits);
        new ProductPage(
                        desk,
                        catalog.products(),
                        new PictureUploads(catalog.pictures().add()))
                .mount(routes, visits);
        new PicturesPage(desk, catalog.pictures()).mount(routes, visits);
        new VariantPage(desk, catalog.products().change()).mount(routes, visits);
        new StockPage(desk).mount(routes, visits);
        new CategoriesPage(catalog.shelves()).mount(routes, visits);
        new CategoryPage(catalog.shelves()).mount(routes, visits);
        new TagsPage(catalog.shelves()).mount(routes, visits);
        new GlossaryPage(glossary).mount(routes, visits);
    }
}
