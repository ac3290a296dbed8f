package io.wassla.core.identity;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Identifier;
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
        user.contacts().firstProven().ifPresent(to -> tell(to, user, what, client));
    }

    /** The same wherever they have proven to be reached: for when one of these ways is gone. Not inside a transaction. */
    public void tellEverywhere(User user, SecurityNotice.Kind what, Client client) {
        user.contacts().proven().forEach(to -> tell(to, user, what, client));
    }

    private void tell(Identifier to, User user, SecurityNotice.Kind what, Client client) {
        if (!sender.reaches(to.channel())) {
            return;
        }
        var language = Objects.requireNonNullElse(user.profile().language(), Language.AR);
        var letter = new SecurityNotice(what, clock.instant(), client.address());
        background.execute(() -> sender.send(to, letter, language));
    }
}
