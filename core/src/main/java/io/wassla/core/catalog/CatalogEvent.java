package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.outbox.DomainEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What happens to what a store sells. */
public sealed interface CatalogEvent extends DomainEvent {

    /** Added or changed, stock apart. */
    record ProductsSaved(UUID id, List<ProductId> products, Instant at) implements CatalogEvent {
        public static final String TOPIC = "catalog.products_saved";

        public ProductsSaved {
            products = ImmutableList.copyOf(products);
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String key() {
            return CatalogEvent.key(products);
        }

        @Override
        public Settings body() {
            return Settings.of("products", CatalogEvent.ids(products));
        }
    }

    /** @param pictures the keys of what is stored and nobody refers to any more */
    record ProductsRemoved(UUID id, List<ProductId> products, List<String> pictures, Instant at)
            implements CatalogEvent {
        public static final String TOPIC = "catalog.products_removed";

        public ProductsRemoved {
            products = ImmutableList.copyOf(products);
            pictures = ImmutableList.copyOf(pictures);
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String key() {
            return CatalogEvent.key(products);
        }

        @Override
        public Settings body() {
            return Settings.of("products", CatalogEvent.ids(products)).with("pictures", pictures);
        }
    }

    /** Fell to the store's threshold or below; told once for each fall. */
    record StockRanLow(UUID id, ProductId product, VariantId variant, int quantity, Instant at)
            implements CatalogEvent {
        public static final String TOPIC = "catalog.stock_ran_low";

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String key() {
            return CatalogEvent.key(List.of(product));
        }

        @Override
        public Settings body() {
            return Settings.of("product", product.value().toString())
                    .with("variant", variant.value().toString())
                    .with("quantity", (long) quantity);
        }
    }

    private static String key(List<ProductId> products) {
        return products.size() == 1 ? "product " + products.getFirst().value() : "products";
    }

    private static List<String> ids(Collection<ProductId> products) {
        return products.stream().map(product -> product.value().toString()).toList();
    }
}
