package io.wassla.core.messaging;

/** Hands text messages to one provider, with the account it was made with. Promises what {@link EmailGateway} does. */
public interface SmsGateway {

    /** The provider's name in the e-mail log. */
    String provider();

    Delivery send(PhoneNumber to, String text);
}
