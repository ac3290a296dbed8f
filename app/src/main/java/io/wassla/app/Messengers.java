package io.wassla.app;

import io.wassla.adapter.messaging.Patience;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.adapter.messaging.email.SendGridEmailGateway;
import io.wassla.adapter.messaging.email.SmtpEmailGateway;
import io.wassla.adapter.messaging.letter.WasslaLetters;
import io.wassla.adapter.messaging.sms.SmsAccount;
import io.wassla.adapter.messaging.sms.SmsGateways;
import io.wassla.app.config.Config;
import io.wassla.app.config.ConfigInvalid;
import io.wassla.app.config.Setting;
import io.wassla.app.config.SmsConfig;
import io.wassla.app.config.Wrong;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.messaging.DevelopmentOutbox;
import io.wassla.core.messaging.EmailGateways;
import io.wassla.core.messaging.LetterSender;
import io.wassla.core.messaging.SmsGateway;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who carries letters, as this installation is configured. */
final class Messengers {
    private static final ZoneId ZONE_OF_LETTERS = ZoneId.of("Asia/Riyadh");

    private Messengers() {}

    /** @param outbox where letters land that nobody carries; absent beyond development mode */
    static LetterSender.Carriers of(
            Config config, @Nullable DevelopmentOutbox outbox, Chance chance, InstantSource clock) {
        return new LetterSender.Carriers(
                new WasslaLetters(config.network().publicUrl().getHost(), ZONE_OF_LETTERS),
                new EmailGateways(
                        new SmtpEmailGateway(chance, clock),
                        new SendGridEmailGateway(
                                config.sendGrid().map(ProviderAddress::of).orElse(SendGridEmailGateway.GLOBAL),
                                Patience.USUAL)),
                sms(config.sms()).orElse(null),
                outbox);
    }

    private static Optional<SmsGateway> sms(SmsConfig config) {
        try {
            return account(config).map(account -> SmsGateways.of(account, Patience.USUAL));
        } catch (InvalidValue invalid) {
            throw new ConfigInvalid(List.of(Wrong.about(Setting.SMS_PROVIDER, invalid.code())));
        }
    }

    private static Optional<SmsAccount> account(SmsConfig config) {
        return switch (config.provider()) {
            case NONE -> Optional.empty();
            case TWILIO ->
                Optional.of(new SmsAccount.Twilio(
                        address(config, SmsAccount.Twilio.USUAL), config.account(), config.secret(), config.sender()));
            case UNIFONIC ->
                Optional.of(new SmsAccount.Unifonic(
                        address(config, SmsAccount.Unifonic.USUAL), config.secret(), config.sender()));
            case TAQNYAT ->
                Optional.of(new SmsAccount.Taqnyat(
                        address(config, SmsAccount.Taqnyat.USUAL), config.secret(), config.sender()));
        };
    }

    private static ProviderAddress address(SmsConfig config, ProviderAddress usual) {
        return config.url().isEmpty() ? usual : ProviderAddress.of(config.url());
    }
}
