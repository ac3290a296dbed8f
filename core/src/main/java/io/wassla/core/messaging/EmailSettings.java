package io.wassla.core.messaging;

import io.wassla.core.kernel.Revision;

/** How the whole platform sends e-mail; there is one, or none yet. */
public record EmailSettings(EmailTransport transport, Sender from, Revision revision) {

    public EmailProvider provider() {
        return transport.provider();
    }
}
