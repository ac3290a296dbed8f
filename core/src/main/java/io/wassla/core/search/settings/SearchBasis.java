package io.wassla.core.search.settings;

import io.wassla.core.tenancy.Glossary;

/**
 * What every search of a store is made with.
 *
 * @param glossary what the store's words are called in other languages
 */
public record SearchBasis(SearchSettings settings, Glossary glossary) {}
