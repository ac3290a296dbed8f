package io.wassla.core.identity.code;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.messaging.Identifier;

/** The keys under which tries with codes are counted. */
final class CodeThrottles {

    private CodeThrottles() {}

    static ThrottleKey codesSent(Identifier identifier, KeyedHash hash) {
        return ThrottleKey.of("codes", identifier, hash);
    }

    static ThrottleKey wrongGuesses(Identifier identifier, KeyedHash hash) {
        return ThrottleKey.of("guesses", identifier, hash);
    }

    static ThrottleKey requests(Client client) {
        return new ThrottleKey("requests", client.address().network());
    }

    static ThrottleKey verifications(Client client) {
        return new ThrottleKey("verifications", client.address().network());
    }
}
