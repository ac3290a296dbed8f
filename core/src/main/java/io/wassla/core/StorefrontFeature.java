package io.wassla.core;

import io.wassla.core.search.SearchProducts;
import io.wassla.core.storefront.FindCategory;
import io.wassla.core.storefront.ListAddresses;
import io.wassla.core.storefront.ShowMenu;
import io.wassla.core.storefront.ShowProductPage;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.storefront.glossary.ListTerms;

/** What shoppers see of a store. */
public record StorefrontFeature(
        ShowMenu showMenu,
        ShowProductPage showProductPage,
        FindCategory findCategory,
        SearchProducts search,
        ListAddresses listAddresses,
        GlossaryFeature glossary) {

    /** What the words that many products share are called in other languages. */
    public record GlossaryFeature(ListTerms list, ChangeGlossary change) {}

    static StorefrontFeature of(Parts parts, ShowMenu menu, SearchProducts search) {
        var transactions = parts.transactions();
        var invalidations = parts.ports().storage().invalidations();
        var clock = parts.clock();
        return new StorefrontFeature(
                menu,
                new ShowProductPage(transactions, menu, invalidations, clock),
                new FindCategory(transactions, menu, invalidations, clock),
                search,
                new ListAddresses(transactions, clock),
                new GlossaryFeature(new ListTerms(transactions), new ChangeGlossary(transactions, parts.ids(), clock)));
    }
}
