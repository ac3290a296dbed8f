package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.kernel.PageRequest;
import java.time.Duration;
import java.util.List;

/** Measures how long an import of very many products takes: {@code MeasureSaving <products> <batch> <variants>}. */
final class MeasureSaving {
    private MeasureSaving() {}

    public static void main(String[] arguments) {
        var products = Integer.parseInt(arguments[0]);
        var batch = Integer.parseInt(arguments[1]);
        var variants = Integer.parseInt(arguments[2]);
        try (var storage = Storage.open(TestCluster.get().freshDatabase(), StorageSettings.STANDARD)) {
            var store = new BigStore(storage, "big-store");
            var before = storage.statements().total();
            var start = System.nanoTime();
            var ids = store.fill(products, batch, variants);
            tell("added " + products, start, storage.statements().total() - before);
            before = storage.statements().total();
            start = System.nanoTime();
            store.reprice(ids, batch);
            tell("repriced " + products, start, storage.statements().total() - before);
            for (var round = 0; round < 3; round++) {
                start = System.nanoTime();
                store.within(scope -> scope.products().list(ProductFilter.ALL, PageRequest.FIRST));
                tell("listed 20", start, 1);
                start = System.nanoTime();
                store.within(
                        scope -> scope.products().list(new ProductFilter(null, null, null, true), PageRequest.FIRST));
                tell("listed 20 sold out", start, 1);
                start = System.nanoTime();
                store.within(scope -> scope.products().sheets(List.of(ids.get(ids.size() / 2))));
                tell("read one", start, 1);
            }
        }
    }

    private static void tell(String what, long start, long statements) {
        System.out.println(what + ": "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms, " + statements + " statements");
    }
}
