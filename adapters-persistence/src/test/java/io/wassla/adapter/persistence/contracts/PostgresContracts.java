package io.wassla.adapter.persistence.contracts;

import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.contract.AuditContract;
import io.wassla.core.contract.CodesContract;
import io.wassla.core.contract.JobRunsContract;
import io.wassla.core.contract.JobsContract;
import io.wassla.core.contract.MemberRacesContract;
import io.wassla.core.contract.MembersContract;
import io.wassla.core.contract.MessagingContract;
import io.wassla.core.contract.OnboardingContract;
import io.wassla.core.contract.OpeningContract;
import io.wassla.core.contract.OutboxContract;
import io.wassla.core.contract.SecretsContract;
import io.wassla.core.contract.SessionDirectoryContract;
import io.wassla.core.contract.SessionsContract;
import io.wassla.core.contract.SignInRacesContract;
import io.wassla.core.contract.Storage;
import io.wassla.core.contract.TenantsContract;
import io.wassla.core.contract.TransactionsContract;
import io.wassla.core.contract.UsersContract;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.IdempotencyStoreContract;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.RateLimiterContract;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Nested;

/** All contracts on one database, through pools of a given size. */
abstract class PostgresContracts extends PostgresCatalogContracts {
    PostgresContracts(int connections) {
        super(connections);
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
    class SessionDirectory extends SessionDirectoryContract {
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
