package io.wassla.adapter.cli;

import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.kernel.AgeingVault;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.memory.MemoryLetterWriter;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.EmailGateways;
import io.wassla.core.messaging.LetterSender;
import io.wassla.core.tenancy.slug.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A whole installation in memory, that can be made to fail. */
final class MemoryInstallation implements Installation {
    final MemoryStorage storage = new MemoryStorage();
    Delivery answer = new Delivery.Sent("m-1");
    List<Finding> findings = List.of(new Finding("database", true, language -> "PostgreSQL 18"));
    RuntimeException fault = new IllegalStateException("none");
    boolean faulty;
    int closed;
    String restored = "";

    private final AgeingVault vault = new AgeingVault();
    private final List<String> masterKeys = new ArrayList<>(List.of("k1"));
    private final Wassla wassla = Wassla.on(ports());

    Wassla wassla() {
        return wassla;
    }

    void failWith(RuntimeException thrown) {
        fault = thrown;
        faulty = true;
    }

    void loseMasterKey() {
        vault.lose();
    }

    void loseDatabase() {
        failWith(new PortUnavailable(
                language -> "the database does not answer", Duration.ofSeconds(5), new IOException()));
    }

    @Override
    public void serve(Consumer<Serving> ready) {
        check();
        ready.accept(new Serving("http://localhost:8080", "http://localhost:8080/dev/outbox", 1_234));
    }

    @Override
    public Opened open() {
        check();
        return new OpenedInMemory();
    }

    @Override
    public MasterKey rotateMasterKey() {
        vault.rotate();
        masterKeys.add("k" + (masterKeys.size() + 1));
        return new MasterKey(masterKeys.getLast(), true);
    }

    @Override
    public MasterKeys masterKeys() {
        return new MasterKeys(masterKeys, masterKeys.getLast(), true);
    }

    @Override
    public void dropMasterKey(String id) {
        masterKeys.remove(id);
    }

    @Override
    public Migrated migrate() {
        check();
        return new Migrated("7", 2);
    }

    @Override
    public void backup(OutputStream target) {
        check();
        try {
            target.write("all data".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void restore(InputStream source) {
        check();
        try {
            restored = new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Finding> doctor() {
        return findings;
    }

    @Override
    public List<ShownSetting> settings() {
        return List.of(new ShownSetting("port", "8080", "default", "WASSLA_PORT"));
    }

    @Override
    public String openApi() {
        return "{\"openapi\":\"3.1.0\"}";
    }

    private void check() {
        if (faulty) {
            throw fault;
        }
    }

    private Ports ports() {
        var given = MemoryPorts.on(storage, InstantSource.system(), new SecureChance());
        return new Ports(
                given.storage(),
                given.media(),
                new Ports.Secrets(
                        vault,
                        given.secrets().hash(),
                        given.secrets().passwords(),
                        given.secrets().tokens()),
                given.world(),
                new LetterSender.Carriers(
                        new MemoryLetterWriter(),
                        new EmailGateways((account, to, email) -> answer, (account, to, email) -> answer),
                        null,
                        null),
                given.address(),
                given.plugins());
    }

    private final class OpenedInMemory implements Opened {
        @Override
        public Wassla wassla() {
            return wassla;
        }

        @Override
        public String publicUrl() {
            return "http://localhost:8080";
        }

        @Override
        public String storeUrl(Slug slug) {
            return "http://" + slug.value() + ".localhost:8080";
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
