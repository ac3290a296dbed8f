package shop.example;

import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.RegisterMerchant;
import io.wassla.core.onboarding.RegisterMerchant.Outcome;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.nio.file.Path;
import java.util.List;

/** Wassla inside a program, in a PostgreSQL of its own below the folder given: what one run opened, the next one finds. */
public final class KeepAStore {
    private KeepAStore() {}

    public static void main(String[] arguments) {
        try (var postgres = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            new Migrations(postgres.logins().owner()).run();
            try (var storage = Storage.open(postgres.logins(), StorageSettings.STANDARD)) {
                System.out.println(openStore(Wassla.on(ports(storage))));
            }
        }
    }

    /** Only the storage is real here: wassla-adapters-security has keys and passwords, wassla-adapters-messaging letters. */
    private static Ports ports(Storage storage) {
        var memory = MemoryPorts.fresh();
        var kept = new Ports.Storage(
                storage.transactions(),
                storage.platform(),
                storage.invalidations(),
                memory.storage().rates());
        return new Ports(
                kept,
                memory.media(),
                memory.secrets(),
                memory.world(),
                memory.carriers(),
                memory.address(),
                memory.plugins());
    }

    private static String openStore(Wassla wassla) {
        var noura = new RegisterMerchant.Command(
                new EmailAddress("noura@example.com"),
                new NewPassword(new Secret("oud, amber and rain")),
                new PersonName("نورة العتيبي"),
                new StoreName("عطور نورة"),
                new Slug("noura"),
                "SA",
                List.of(BusinessCategory.PERFUMES),
                Language.AR,
                Client.local("an example"));
        return switch (wassla.onboarding().registerMerchant().handle(noura)) {
            case Outcome.Registered registered ->
                "Opened " + registered.store().store().name().value();
            case Outcome.EmailTaken taken -> "There is an account with this address";
            case StoreRefusal.SlugTaken taken -> "Somebody has that name; free are " + taken.suggestions();
            case StoreRefusal.SlugReserved reserved -> "Nobody can have that name; free are " + reserved.suggestions();
            case StoreRefusal.AtLimit full -> "The plan allows no more than " + full.most();
            case Outcome.TooOften often -> "Too many tries; again in " + often.retryAfter();
        };
    }
}
