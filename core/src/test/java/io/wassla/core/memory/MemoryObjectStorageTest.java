package io.wassla.core.memory;

import io.wassla.core.contract.LinkVisitor;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.ObjectStorageContract;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.SignedLinks;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class MemoryObjectStorageTest extends ObjectStorageContract {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    private final SignedLinks links =
            new SignedLinks(new MemoryKeyedHash(new SecureChance()), clock, "http://localhost:8080");
    private final MemoryObjectStorage storage = new MemoryObjectStorage(new MemoryDatabase(), links, clock);

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected ObjectStorage unreachable() {
        storage.vanish();
        return storage;
    }

    @Override
    protected Optional<byte[]> visit(URI address) {
        return new LinkVisitor(links, storage).visit(address);
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }
}
