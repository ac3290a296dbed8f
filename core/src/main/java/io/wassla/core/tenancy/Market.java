package io.wassla.core.tenancy;

import io.wassla.core.kernel.Language;
import java.time.ZoneId;
import java.util.Currency;

/**
 * Where a tenant sells and in what terms.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Market(String country, Currency currency, Language language, ZoneId timeZone) {}
