package io.wassla.core.messaging;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends letters by the provider that is set up now, and notes each in the e-mail log.
 *
 * <p>Where a channel has no provider, the development outbox takes the letter, if there is one.
 */
public final class LetterSender implements OtpSender {

    /**
     * @param sms absent while no SMS provider is set up
     * @param development absent beyond development mode
     */
    public record Carriers(
            LetterWriter writer,
            EmailGateways email,
            @Nullable SmsGateway sms,
            @Nullable DevelopmentOutbox development) {}

    private final Carriers carriers;
    private final EmailAccounts accounts;
    private final Platform<? extends MessagingPlatformScope> platform;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public LetterSender(
            Carriers carriers,
            Platform<? extends MessagingPlatformScope> platform,
            SecretVault vault,
            Invalidations invalidations,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.carriers = carriers;
        this.accounts = new EmailAccounts(platform, vault, invalidations, clock);
        this.platform = platform;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean reaches(Channel channel) {
        return carriers.development() != null
                || switch (channel) {
                    case EMAIL -> accounts.isSet();
                    case SMS -> carriers.sms() != null;
                };
    }

    @Override
    public Delivery send(Identifier to, Letter letter, Language language) {
        var dispatch = switch (to) {
            case EmailAddress email -> email(email, letter, language);
            case PhoneNumber phone -> sms(phone, letter, language);
        };
        var entry = EmailLogEntry.of(ids.get(), to, letter, dispatch.provider(), dispatch.delivery(), clock.instant());
        platform.within(scope -> {
            scope.emailLog().add(entry);
            return entry;
        });
        return dispatch.delivery();
    }

    private Dispatch email(EmailAddress to, Letter letter, Language language) {
        var email = carriers.writer().email(letter, language);
        return switch (accounts.current()) {
            case EmailAccounts.Current.Usable(var account) ->
                new Dispatch(account.provider().code(), carriers.email().send(account, to, email));
            case EmailAccounts.Current.Unreadable(var provider) ->
                Dispatch.failed(provider.code(), Delivery.Fault.SECRET_UNREADABLE);
            case EmailAccounts.Current.NotSet notSet ->
                carriers.development() == null
                        ? Dispatch.NOBODY
                        : develop(carriers.development(), to, letter, email.subject(), email.text());
        };
    }

    private Dispatch sms(PhoneNumber to, Letter letter, Language language) {
        var text = carriers.writer().sms(letter, language);
        if (carriers.sms() != null) {
            return new Dispatch(carriers.sms().provider(), carriers.sms().send(to, text));
        }
        return carriers.development() == null ? Dispatch.NOBODY : develop(carriers.development(), to, letter, "", text);
    }

    private Dispatch develop(DevelopmentOutbox outbox, Identifier to, Letter letter, String subject, String text) {
        var code = letter instanceof Letter.SignInCode signIn ? signIn.code() : null;
        outbox.put(new DevelopmentOutbox.Message(to, subject, text, code, clock.instant()));
        return new Dispatch("development", new Delivery.Sent(""));
    }

    private record Dispatch(String provider, Delivery delivery) {
        static final Dispatch NOBODY = failed("none", Delivery.Fault.NOT_CONFIGURED);

        static Dispatch failed(String provider, Delivery.Fault fault) {
            return new Dispatch(provider, Delivery.Unreachable.wordlessly(fault));
        }
    }
}
