package io.wassla.core.identity;

import io.wassla.core.messaging.Identifier;

/** The keys under which tries with codes are counted. */
final class CodeThrottles {

    private CodeThrottles() {}

    static ThrottleKey codesSent(Identifier identifier) {
        return new ThrottleKey("codes", identifier.value());
    }

    static ThrottleKey wrongGuesses(Identifier identifier) {
        return new ThrottleKey("guesses", identifier.value());
    }

    static ThrottleKey requests(Client client) {
        return new ThrottleKey("requests", client.address().network());
    }

    static ThrottleKey verifications(Client client) {
        return new ThrottleKey("verifications", client.address().network());
    }
}
