package io.wassla.adapter.http.page.account;

import io.wassla.adapter.http.Theme;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Web;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.Admission;
import io.wassla.core.session.Credential;
import io.wassla.core.session.SignOut;
import java.time.Duration;
import java.util.Optional;

/** The way in: what a browser carries from page to page until it is signed in, and the moment when it is. */
final class Entry {
    private static final String PENDING = "wassla_pending";
    private static final String SECOND = "wassla_second";
    private static final String INVITATION = "wassla_invitation";
    private static final Duration SECOND_KEPT = Duration.ofMinutes(5);
    private static final Duration INVITATION_KEPT = Duration.ofHours(1);

    private final Web web;
    private final SignOut signOut;

    Entry(Web web, SignOut signOut) {
        this.web = web;
        this.signOut = signOut;
    }

    void await(Visit visit, Pending pending) {
        web.cookies().writeHidden(visit.ctx(), PENDING, pending.encoded(), pending.kept(visit.now()));
    }

    Optional<Pending> pending(Visit visit) {
        return cookie(visit, PENDING).flatMap(Pending::decode);
    }

    void awaitSecond(Visit visit, Secret token) {
        web.cookies().writeHidden(visit.ctx(), SECOND, token.reveal(), SECOND_KEPT);
        visit.go("/auth/second-factor");
    }

    Optional<Secret> second(Visit visit) {
        return cookie(visit, SECOND).map(Secret::new);
    }

    void keepInvitation(Visit visit, String token) {
        web.cookies().writeHidden(visit.ctx(), INVITATION, token, INVITATION_KEPT);
    }

    Optional<String> invitation(Visit visit) {
        return cookie(visit, INVITATION);
    }

    void forgetInvitation(Visit visit) {
        web.cookies().remove(visit.ctx(), INVITATION);
    }

    void forgetPending(Visit visit) {
        web.cookies().remove(visit.ctx(), PENDING);
    }

    /** Signs the browser in, ends the session it brought, and takes over how the person likes pages. */
    void admit(Visit visit, Admission admission) {
        var ctx = visit.ctx();
        visit.principal()
                .ifPresent(before -> signOut.handle(new SignOut.Command.OfSession(
                        before.session().id(), before.person().id(), visit.client())));
        switch (admission.credential()) {
            case Credential.Cookie(var token, var endsAt) ->
                web.sessions().begin(ctx, token, Duration.between(visit.now(), endsAt));
            case Credential.Tokens tokens -> throw new IllegalStateException("tokens for a browser");
        }
        var profile = admission.user().profile();
        Optional.ofNullable(profile.language())
                .ifPresent(language -> web.preferences().remember(ctx, language));
        Optional.ofNullable(profile.theme())
                .ifPresent(theme -> web.preferences().remember(ctx, brightness(theme)));
        web.cookies().remove(ctx, SECOND);
        forgetPending(visit);
        visit.go(invitation(visit).isPresent() ? "/auth/invitation" : "/dashboard");
    }

    void leave(Visit visit) {
        web.sessions().end(visit.ctx());
    }

    static Theme brightness(io.wassla.core.identity.Theme theme) {
        return switch (theme) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private Optional<String> cookie(Visit visit, String name) {
        return Optional.ofNullable(web.cookies().read(visit.ctx(), name)).filter(value -> !value.isEmpty());
    }
}
