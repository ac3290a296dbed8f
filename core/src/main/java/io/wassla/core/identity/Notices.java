package io.wassla.core.identity;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Letter.SecurityNotice;
import io.wassla.core.messaging.OtpSender;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Tells the owner of an account by e-mail what happened to it, in case it was somebody else. Sent in the background and
 * after the commit; one that gets lost changes nothing. Who has no proven e-mail address is told nothing.
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

    /** Not inside a transaction. */
    public void tell(User user, SecurityNotice.Kind what, Client client) {
        var email = user.contacts().email();
        if (email == null || !user.contacts().emailVerified() || !sender.reaches(email.channel())) {
            return;
        }
        var language = Objects.requireNonNullElse(user.profile().language(), Language.AR);
        var letter = new SecurityNotice(what, clock.instant(), client.address());
        background.execute(() -> sender.send(email, letter, language));
    }
}
