package io.wassla.core.memory;

import io.wassla.core.search.settings.SearchBasis;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.SearchSettingsStore;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.Store;
import java.util.Optional;

final class MemorySearchSettings implements SearchSettingsStore {
    private final MemoryScope scope;

    MemorySearchSettings(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<SearchSettings> find() {
        scope.requireOpen();
        return scope.tables.search.settings.find(scope.tenant());
    }

    @Override
    public Optional<SearchSettings> lock() {
        return find();
    }

    @Override
    public SearchBasis basis() {
        var glossary = scope.currentStore().find().map(Store::glossary).orElse(Glossary.NONE);
        return new SearchBasis(find().orElse(SearchSettings.STANDARD), glossary);
    }

    @Override
    public void put(SearchSettings settings) {
        scope.requireOpen();
        scope.tables.search.settings.put(scope.tenant(), settings);
    }
}
