package io.wassla.core;

import io.wassla.core.search.SearchProducts;
import io.wassla.core.storefront.FindCategory;
import io.wassla.core.storefront.ListAddresses;
import io.wassla.core.storefront.ShowFaces;
import io.wassla.core.storefront.ShowMenu;
import io.wassla.core.storefront.ShowProductPage;

/** What shoppers see of a store. */
public record StorefrontFeature(
        ShowMenu showMenu,
        ShowProductPage showProductPage,
        FindCategory findCategory,
        ShowFaces showFaces,
        SearchProducts search,
        ListAddresses listAddresses) {

    static StorefrontFeature of(Parts parts) {
        var transactions = parts.transactions();
        var invalidations = parts.ports().storage().invalidations();
        var clock = parts.clock();
        var menu = new ShowMenu(transactions, invalidations, clock);
        return new StorefrontFeature(
                menu,
                new ShowProductPage(transactions, menu, invalidations, clock),
                new FindCategory(transactions, menu, invalidations, clock),
                new ShowFaces(transactions, invalidations, clock),
                new SearchProducts(transactions, invalidations, clock),
                new ListAddresses(transactions, clock));
    }
}
