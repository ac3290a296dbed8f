package io.wassla.core.imports;

import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.TenancyScope;
import java.util.Currency;

/** In what terms a store reads and writes its files. */
record Terms(Language language, Currency currency) {

    static Terms of(TenancyScope scope) {
        var market = scope.currentTenant().find().orElseThrow().market();
        var language = scope.currentStore().find().map(Store::language).orElse(market.language());
        return new Terms(language, market.currency());
    }
}
