package io.wassla.adapter.messaging.email;

import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;

/** What a server's reply code means: 4xx is a refusal for now, 5xx one for good (RFC 5321, section 4.2.1). */
final class SmtpReply {

    private static final int NO_REPLY = -1;

    private SmtpReply() {}

    /** @param fault what the refused command was about; for anything but a refusal the server itself is to blame */
    static Delivery delivery(int code, Fault fault, String said) {
        if (code >= 500 && code < 600) {
            return new Delivery.Refused(fault, ProviderWords.tame(said));
        }
        if (code >= 400 && code < 500) {
            return new Delivery.Unreachable(fault, ProviderWords.tame(said));
        }
        return code == NO_REPLY
                ? Delivery.Unreachable.wordlessly(Fault.PROVIDER_FAILED)
                : new Delivery.Unreachable(Fault.PROVIDER_FAILED, ProviderWords.tame(said));
    }
}
