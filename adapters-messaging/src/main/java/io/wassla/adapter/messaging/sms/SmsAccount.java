package io.wassla.adapter.messaging.sms;

import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import java.util.regex.Pattern;

/** How one SMS provider is reached, and as whom. */
public sealed interface SmsAccount {

    /**
     * @param accountSid {@code AC} and 32 hexadecimal digits
     * @param sender a number in E.164, the SID of a messaging service ({@code MG…}), or a name of up to 11 letters
     */
    record Twilio(ProviderAddress address, String accountSid, Secret authToken, String sender) implements SmsAccount {
        public static final ProviderAddress USUAL = ProviderAddress.of("https://api.twilio.com");
        private static final Pattern ACCOUNT = Pattern.compile("AC[0-9a-fA-F]{32}");
        private static final Pattern NUMBER_OR_SERVICE = Pattern.compile("\\+[1-9][0-9]{6,14}|MG[0-9a-fA-F]{32}");

        public Twilio {
            require(ACCOUNT, accountSid, "twilio_account_sid_invalid");
            require(KEY, authToken.reveal(), "twilio_auth_token_invalid");
            if (!NUMBER_OR_SERVICE.matcher(sender).matches()) {
                require(NAME, sender, "sms_sender_invalid");
            }
        }
    }

    /** @param appSid the application's key */
    record Unifonic(ProviderAddress address, Secret appSid, String sender) implements SmsAccount {
        public static final ProviderAddress USUAL = ProviderAddress.of("https://el.cloud.unifonic.com");

        public Unifonic {
            require(KEY, appSid.reveal(), "unifonic_app_sid_invalid");
            require(NAME, sender, "sms_sender_invalid");
        }
    }

    record Taqnyat(ProviderAddress address, Secret bearerToken, String sender) implements SmsAccount {
        public static final ProviderAddress USUAL = ProviderAddress.of("https://api.taqnyat.sa");

        public Taqnyat {
            require(KEY, bearerToken.reveal(), "taqnyat_token_invalid");
            require(NAME, sender, "sms_sender_invalid");
        }
    }

    /** What a provider gave us as secret: no blanks, no line ends, fit for a header. */
    Pattern KEY = Pattern.compile("[!-~]{1,500}");

    /** A registered sender name. */
    Pattern NAME = Pattern.compile("(?=.*[A-Za-z0-9])[A-Za-z0-9 ._-]{1,14}");

    private static void require(Pattern form, String value, String code) {
        if (!form.matcher(value).matches()) {
            throw new InvalidValue(code);
        }
    }
}
