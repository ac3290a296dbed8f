package io.wassla.core;

import io.wassla.core.media.PictureImpression;
import io.wassla.core.search.RebuildIndex;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SuggestTerms;
import io.wassla.core.search.picture.SearchByPicture;
import io.wassla.core.search.picture.VisualFeatures;
import io.wassla.core.search.settings.ChangeSearchSettings;
import io.wassla.core.search.settings.ShowSearchSettings;
import io.wassla.core.storefront.ShowMenu;

/** Finding products. */
public record SearchFeature(
        SearchProducts products,
        SuggestTerms suggest,
        SearchByPicture byPicture,
        PictureImpression impression,
        ShowSearchSettings showSettings,
        ChangeSearchSettings changeSettings,
        RebuildIndex rebuild) {

    static SearchFeature of(Parts parts, ShowMenu menu) {
        var transactions = parts.transactions();
        var invalidations = parts.ports().storage().invalidations();
        var impression = new VisualFeatures();
        return new SearchFeature(
                new SearchProducts(transactions, menu::handle, invalidations, parts.clock()),
                new SuggestTerms(transactions, menu::handle, invalidations, parts.clock()),
                new SearchByPicture(transactions, parts.ports().media().studio(), impression, parts.clock()),
                impression,
                new ShowSearchSettings(transactions),
                new ChangeSearchSettings(transactions, parts.ids(), parts.clock()),
                new RebuildIndex(transactions, parts.ids(), parts.clock()));
    }
}
