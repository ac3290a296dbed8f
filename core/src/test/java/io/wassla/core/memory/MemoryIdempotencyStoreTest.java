package io.wassla.core.memory;

import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.IdempotencyStoreContract;
import io.wassla.core.kernel.UuidV7;
import java.time.InstantSource;

class MemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    @Override
    protected IdempotencyStore store(InstantSource clock) {
        return new MemoryIdempotencyStore(new UuidV7(clock, new SecureChance()), clock);
    }
}
