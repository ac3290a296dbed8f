package io.wassla.adapter.persistence.contracts;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.contract.ImportsContract;
import io.wassla.core.contract.ProductClaimsContract;
import io.wassla.core.contract.ProductListsContract;
import io.wassla.core.contract.ProductsContract;
import io.wassla.core.contract.ShelvesContract;
import io.wassla.core.contract.ShopWindowContract;
import io.wassla.core.contract.StocksContract;
import io.wassla.core.contract.Storage;
import io.wassla.core.search.SearchIndexContract;
import io.wassla.core.search.SearchListsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The contracts of the catalog and its search; what all contracts need is here too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PostgresCatalogContracts {
    final DatabaseLogins database = TestCluster.get().freshDatabase();
    final io.wassla.adapter.persistence.Storage opened;
    final Storage storage;

    PostgresCatalogContracts(int connections) {
        opened = io.wassla.adapter.persistence.Storage.open(
                database, StorageSettings.STANDARD.withConnections(connections, connections));
        storage = new PostgresUnderTest(opened);
    }

    @AfterAll
    void close() {
        opened.close();
    }

    final Storage emptied() {
        TestCluster.get().empty(database);
        return storage;
    }

    @Nested
    class Search extends SearchIndexContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Products extends ProductsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class ProductClaims extends ProductClaimsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class ProductLists extends ProductListsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class SearchLists extends SearchListsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Stocks extends StocksContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Imports extends ImportsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class ShopWindows extends ShopWindowContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Shelves extends ShelvesContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
