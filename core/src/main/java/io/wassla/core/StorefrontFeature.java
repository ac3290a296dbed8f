package io.wassla.core;

import io.wassla.core.search.SearchProducts;
import io.wassla.core.storefront.FindCategory;
import io.wassla.core.storefront.ListAddresses;
import io.wassla.core.storefront.ShowMenu;
import io.wassla.core.storefront.ShowProductPage;

/** What shoppers see of a store. */
public record StorefrontFeature(
        ShowMenu showMenu,
        ShowProductPage showProductPage,
        FindCategory findCategory,
        SearchProducts search,
        ListAddresses listAddresses) {

    static StorefrontFeature of(Parts parts, ShowMenu menu, SearchProducts search) {
        var transactions = parts.transactions();
        var invalidations = parts.ports().storage().invalidations();
        var clock = parts.clock();
        return new StorefrontFeature(
                menu,
                new ShowProductPage(transactions, menu, invalidations, clock),
                new FindCategory(transactions, menu, invalidations, clock),
                search,
                new ListAddresses(transactions, clock));
    }
}
