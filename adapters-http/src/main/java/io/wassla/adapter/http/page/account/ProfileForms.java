package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.Theme;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.ChangeProfile;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.session.EndSessions;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SignOut;
import org.jspecify.annotations.Nullable;

/** What can be changed on {@code /account} with one button: name and taste, sessions, and leaving. */
final class ProfileForms {
    private final AccountPage page;
    private final ChangeProfile changeProfile;
    private final EndSessions endSessions;
    private final SignOut signOut;
    private final Entry entry;

    ProfileForms(AccountPage page, ChangeProfile changeProfile, EndSessions endSessions, SignOut signOut, Entry entry) {
        this.page = page;
        this.changeProfile = changeProfile;
        this.endSessions = endSessions;
        this.signOut = signOut;
        this.entry = entry;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.post(routes, AccountPage.PATH, this::save);
        visits.post(routes, AccountPage.PATH + "/sessions/{id}/end", this::end);
        visits.post(routes, "/auth/sign-out", this::leave);
        visits.post(routes, "/language", this::speak);
    }

    private void save(Visit visit) {
        var user = visit.settled().person().id();
        var form = visit.form("name", "language", "theme");
        try {
            var name = form.value("name").isBlank() ? null : new PersonName(form.value("name"));
            var language = Language.of(form.value("language")).orElse(visit.language());
            var theme = Theme.of(form.value("theme")).orElse(Theme.SYSTEM);
            var profile = new Profile(name, language, kept(theme));
            switch (changeProfile.handle(new ChangeProfile.Command(user, before -> profile))) {
                case ChangeProfile.Outcome.Changed changed -> {
                    var preferences = visit.visits().web().preferences();
                    preferences.remember(visit.ctx(), language);
                    preferences.remember(visit.ctx(), theme);
                    visit.go(AccountPage.PATH, "saved");
                }
                case ChangeProfile.Outcome.Unknown unknown -> throw new Elsewhere("/auth/start");
            }
        } catch (InvalidValue unfit) {
            page.refuse(visit, form.refused("name", visit.t().get("error.person_name_invalid")));
        }
    }

    private static io.wassla.core.identity.@Nullable Theme kept(Theme theme) {
        return switch (theme) {
            case LIGHT -> io.wassla.core.identity.Theme.LIGHT;
            case DARK -> io.wassla.core.identity.Theme.DARK;
            case SYSTEM -> null;
        };
    }

    private void end(Visit visit) {
        var user = visit.settled().person().id();
        endSessions.handle(new EndSessions.Command.One(user, new SessionId(visit.id()), visit.origin()));
        visit.go(AccountPage.PATH, "session_ended");
    }

    private void leave(Visit visit) {
        visit.principal()
                .ifPresent(who -> signOut.handle(new SignOut.Command.OfSession(
                        who.session().id(), who.person().id(), visit.client())));
        entry.leave(visit);
        visit.go("/auth/start", "signed_out");
    }

    /** Changes the language here and now; signed-in people may keep one for all their devices on their account page. */
    private void speak(Visit visit) {
        Language.of(visit.typed("language"))
                .ifPresent(language -> visit.visits().web().preferences().remember(visit.ctx(), language));
        var back = visit.typed("back");
        visit.go(back.matches("/(?!/)[A-Za-z0-9/_-]*") ? back : "/");
    }
}
