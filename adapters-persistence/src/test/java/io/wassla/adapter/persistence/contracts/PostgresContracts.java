package io.wassla.adapter.persistence.contracts;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.contract.AuditContract;
import io.wassla.core.contract.CodesContract;
import io.wassla.core.contract.ImportsContract;
import io.wassla.core.contract.JobRunsContract;
import io.wassla.core.contract.JobsContract;
import io.wassla.core.contract.MemberRacesContract;
import io.wassla.core.contract.MembersContract;
import io.wassla.core.contract.MessagingContract;
import io.wassla.core.contract.OnboardingContract;
import io.wassla.core.contract.OpeningContract;
import io.wassla.core.contract.OutboxContract;
import io.wassla.core.contract.ProductClaimsContract;
import io.wassla.core.contract.ProductListsContract;
import io.wassla.core.contract.ProductsContract;
import io.wassla.core.contract.SecretsContract;
import io.wassla.core.contract.SessionsContract;
import io.wassla.core.contract.ShelvesContract;
import io.wassla.core.contract.ShopWindowContract;
import io.wassla.core.contract.SignInRacesContract;
import io.wassla.core.contract.StocksContract;
import io.wassla.core.contract.Storage;
import io.wassla.core.contract.TenantsContract;
import io.wassla.core.contract.TransactionsContract;
import io.wassla.core.contract.UsersContract;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.IdempotencyStoreContract;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.RateLimiterContract;
import io.wassla.core.search.SearchIndexContract;
import io.wassla.core.search.SearchListsContract;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** All contracts on one database, through pools of a given size. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PostgresContracts {
    private final DatabaseLogins database = TestCluster.get().freshDatabase();
    private final io.wassla.adapter.persistence.Storage opened;
    private final Storage storage;

    PostgresContracts(int connections) {
        opened = io.wassla.adapter.persistence.Storage.open(
                database, StorageSettings.STANDARD.withConnections(connections, connections));
        storage = new PostgresUnderTest(opened);
    }

    @AfterAll
    void close() {
        opened.close();
    }

    private Storage emptied() {
        TestCluster.get().empty(database);
        return storage;
    }

    @Nested
    class Transactions extends TransactionsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Tenants extends TenantsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Audit extends AuditContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class Onboarding extends OnboardingContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Opening extends OpeningContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Jobs extends JobsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class JobRuns extends JobRunsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Messaging extends MessagingContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class Codes extends CodesContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class Users extends UsersContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Secrets extends SecretsContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class Members extends MembersContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class MemberRaces extends MemberRacesContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class Sessions extends SessionsContract {
        private final Storage empty = emptied();

        @Override
        protected Storage storage() {
            return empty;
        }
    }

    @Nested
    class SignInRaces extends SignInRacesContract {
        @Override
        protected Storage storage() {
            return storage;
        }
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

    @Nested
    class Idempotency extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore store(InstantSource clock) {
            TestCluster.get().empty(database);
            return opened.idempotency(UUID::randomUUID, clock);
        }
    }

    @Nested
    class Rates extends RateLimiterContract {
        @Override
        protected RateLimiter limiter(InstantSource clock) {
            return opened.rates(clock);
        }
    }
}
