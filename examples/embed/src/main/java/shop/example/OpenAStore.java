package shop.example;

import io.wassla.core.Wassla;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.RegisterMerchant;
import io.wassla.core.onboarding.RegisterMerchant.Outcome;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** Wassla inside a program: a merchant and a store, without a server and without a database. */
public final class OpenAStore {
    private OpenAStore() {}

    public static void main(String[] arguments) {
        var wassla = Wassla.inMemory();
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
        System.out.println(tell(wassla.onboarding().registerMerchant().handle(noura)));
        System.out.println(tell(wassla.onboarding().registerMerchant().handle(noura)));
    }

    /** A refusal is a value like any other: the compiler knows them all. */
    private static String tell(Outcome outcome) {
        return switch (outcome) {
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
