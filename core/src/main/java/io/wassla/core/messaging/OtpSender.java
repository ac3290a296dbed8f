package io.wassla.core.messaging;

import io.wassla.core.kernel.Language;

/**
 * Brings letters to people, by whatever provider is set up now.
 *
 * <p>Never called inside a transaction. {@code send} gives up within 15 seconds, leaves a row in the e-mail log and does
 * not throw for a provider that fails: the {@link Delivery} says so. Safe for concurrent use.
 */
public interface OtpSender {

    /** Whether a provider for the channel is set up. */
    boolean reaches(Channel channel);

    Delivery send(Identifier to, Letter letter, Language language);
}
