package io.wassla.app.config;

import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.util.List;

/**
 * The provider that sends text messages.
 *
 * @param sender the registered sender name, or for Twilio the number
 * @param account Twilio's account id; empty for the others
 * @param secret Twilio's and Taqnyat's token, Unifonic's application id
 * @param url replaces the provider's own address; empty for that one
 */
public record SmsConfig(Provider provider, String sender, String account, Secret secret, String url) {

    /** Who sends; NONE until it is configured. */
    public enum Provider {
        NONE,
        UNIFONIC,
        TAQNYAT,
        TWILIO
    }

    static SmsConfig from(SettingReader settings) {
        var provider = settings.read(Setting.SMS_PROVIDER, SmsConfig::provider);
        if (provider != Provider.NONE && !settings.isSet(Setting.SMS_SENDER)) {
            settings.refuse(Setting.SMS_SENDER, "needed.for", Setting.SMS_PROVIDER.flag());
        }
        return new SmsConfig(
                provider,
                settings.text(Setting.SMS_SENDER),
                settings.text(Setting.SMS_ACCOUNT),
                new Secret(settings.text(Setting.SMS_SECRET)),
                settings.text(Setting.SMS_URL));
    }

    private static Provider provider(String text) {
        return switch (text) {
            case "" -> Provider.NONE;
            case "unifonic" -> Provider.UNIFONIC;
            case "taqnyat" -> Provider.TAQNYAT;
            case "twilio" -> Provider.TWILIO;
            default -> throw new WrongValue("one.of", Sentence.listed(List.of("unifonic", "taqnyat", "twilio")), text);
        };
    }
}
