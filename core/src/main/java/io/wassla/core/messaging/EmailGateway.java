package io.wassla.core.messaging;

/**
 * Hands e-mail to one provider.
 *
 * <p>Gives up within ten seconds. Answers and never throws for what the provider or the network does; never logs the
 * message or the account. Refuses with {@link IllegalStateException} to be called inside a transaction where it can
 * know. Safe for concurrent use.
 */
public interface EmailGateway<A extends EmailAccount> {

    Delivery send(A account, EmailAddress to, Email email);
}
