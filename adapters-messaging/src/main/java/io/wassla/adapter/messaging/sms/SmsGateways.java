package io.wassla.adapter.messaging.sms;

import io.wassla.adapter.messaging.Patience;
import io.wassla.adapter.messaging.ProviderHttp;
import io.wassla.core.messaging.SmsGateway;

/** Makes the gateway that fits an account. */
public final class SmsGateways {

    private SmsGateways() {}

    public static SmsGateway of(SmsAccount account, Patience patience) {
        var http = new ProviderHttp(patience);
        return switch (account) {
            case SmsAccount.Twilio twilio -> new TwilioSmsGateway(twilio, http);
            case SmsAccount.Unifonic unifonic -> new UnifonicSmsGateway(unifonic, http);
            case SmsAccount.Taqnyat taqnyat -> new TaqnyatSmsGateway(taqnyat, http);
        };
    }
}
