package io.wassla.core.search.settings;

import java.util.Optional;

/** How the open tenant's search is set. */
public interface SearchSettingsStore {

    /** Absent while nothing was changed. */
    Optional<SearchSettings> find();

    /** The same; where there are any, nobody else changes them before the transaction ends. */
    Optional<SearchSettings> lock();

    /** The settings, standard while nothing was changed, together with the glossary of the store. */
    SearchBasis basis();

    /** Adds or replaces. */
    void put(SearchSettings settings);
}
