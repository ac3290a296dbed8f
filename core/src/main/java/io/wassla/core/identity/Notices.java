package io.wassla.core.identity;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Letter.SecurityNotice;
import io.wassla.core.messaging.OtpSender;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Tells the owner of an account what happened to it, in case it was somebody else: by e-mail, or by text message where
 * there is no proven address. Sent in the background and after the commit; one that gets lost changes nothing. Who has
 * proven nothing is told nothing.
 */
public final class Notices {
    private final OtpSender sender;
    private final Executor background;
    private final InstantSource clock;

    public Notices(OtpSender sender, Executor background, InstantSource clock) {
        this.sender = sender;
        this.background = background;
        this.clock = clock;
    }

    /**
     * Not inside a transaction.
     *
     * @param user as they were before, when it is the ways to reach them that changed: what was just added may be
     *     somebody else's
     */
    public void tell(User user, SecurityNotice.Kind what, Client client) {
        var to = user.contacts().firstProven().orElse(null);
        if (to == null || !sender.reaches(to.channel())) {
            return;
        }
        var language = Objects.requireNonNullElse(user.profile().language(), Language.AR);
        var letter = new SecurityNotice(what, clock.instant(), client.address());
        background.execute(() -> sender.send(to, letter, language));
    }
}
