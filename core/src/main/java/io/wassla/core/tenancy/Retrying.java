package io.wassla.core.tenancy;

import io.wassla.core.kernel.ConcurrentChange;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work again, as a whole, when it lost a race: up to four times before the loss is told.
 *
 * <p>Work does nothing beyond its scope, so that it may be run again.
 */
public final class Retrying {
    private static final int TRIES = 4;

    private Retrying() {}

    public static <S extends TenantScope> Transactions<S> transactions(Transactions<S> transactions) {
        return new RetryingTransactions<>(transactions);
    }

    public static <S extends PlatformScope> Platform<S> platform(Platform<S> platform) {
        return new RetryingPlatform<>(platform);
    }

    private static <T extends @Nullable Object> T retried(Supplier<? extends T> work) {
        for (var tries = 1; tries < TRIES; tries++) {
            try {
                return work.get();
            } catch (ConcurrentChange lost) {
                Thread.onSpinWait();
            }
        }
        return work.get();
    }

    private record RetryingTransactions<S extends TenantScope>(Transactions<S> transactions)
            implements Transactions<S> {
        @Override
        public <T extends @Nullable Object> T within(TenantId tenant, Function<? super S, ? extends T> work) {
            return Retrying.<T>retried(() -> transactions.<T>within(tenant, work));
        }
    }

    private record RetryingPlatform<S extends PlatformScope>(Platform<S> platform) implements Platform<S> {
        @Override
        public <T extends @Nullable Object> T within(Function<? super S, ? extends T> work) {
            return Retrying.<T>retried(() -> platform.<T>within(work));
        }
    }
}
