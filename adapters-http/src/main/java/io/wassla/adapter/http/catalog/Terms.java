package io.wassla.adapter.http.catalog;

import io.wassla.core.kernel.Language;
import java.util.Currency;

/** In which language and currency a store sells. */
record Terms(Language language, Currency currency) {}
