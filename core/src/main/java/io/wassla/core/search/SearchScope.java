package io.wassla.core.search;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.search.settings.SearchSettingsStore;

/** What one tenant's products are found by. */
public interface SearchScope extends CatalogScope {

    SearchIndex searchIndex();

    SearchSettingsStore searchSettings();
}
