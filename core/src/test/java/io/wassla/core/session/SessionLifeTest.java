package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.contract.People;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.User;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifeTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");
    private static final Client CLIENT = People.client();
    private static final Authenticate.Outcome REFUSED = new Authenticate.Outcome.Refused();

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void a_browser_stays_signed_in_while_it_is_used_within_seven_days() {
        var web = people.signedIn(NOURA, SessionKind.WEB);

        people.clock.pass(Duration.ofDays(7).minusMillis(1));
        assertThat(isIn(web)).isTrue();
        people.clock.pass(Duration.ofDays(7).minusMillis(1));
        assertThat(isIn(web)).isTrue();
        people.clock.pass(Duration.ofDays(7));
        assertThat(people.authenticated(web)).isEqualTo(REFUSED);
    }

    @Test
    void a_browser_signs_in_anew_after_thirty_days_however_much_it_is_used() {
        var web = people.signedIn(NOURA, SessionKind.WEB);
        for (var day = 0; day < 29; day++) {
            people.clock.pass(Duration.ofDays(1));
            assertThat(isIn(web)).isTrue();
        }

        people.clock.pass(Duration.ofDays(1).minusMillis(1));
        assertThat(isIn(web)).isTrue();
        people.clock.pass(Duration.ofMillis(1));
        assertThat(people.authenticated(web)).isEqualTo(REFUSED);
    }

    @Test
    void the_last_use_is_kept_to_five_minutes() {
        var web = people.signedIn(NOURA, SessionKind.WEB);
        var start = people.clock.instant();

        people.clock.pass(Duration.ofMinutes(5).minusMillis(1));
        people.authenticated(web);
        assertThat(lastSeen(web.user())).isEqualTo(start);
        people.clock.pass(Duration.ofMillis(1));
        people.authenticated(web);
        assertThat(lastSeen(web.user())).isEqualTo(start.plus(Duration.ofMinutes(5)));
    }

    @Test
    void an_access_token_is_good_for_fifteen_minutes() {
        var api = people.signedIn(NOURA, SessionKind.API);

        people.clock.pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(isIn(api)).isTrue();
        people.clock.pass(Duration.ofMillis(1));
        assertThat(people.authenticated(api)).isEqualTo(REFUSED);
    }

    @Test
    void what_nobody_issued_is_refused() {
        var cookie = new Authenticate.Command.ByCookie(new Secret("made up"));
        var token = new Authenticate.Command.ByAccessToken(new Secret("made up"));

        assertThat(people.authenticate.handle(cookie)).isEqualTo(REFUSED);
        assertThat(people.authenticate.handle(token)).isEqualTo(REFUSED);
    }

    @Test
    void a_refresh_token_is_no_cookie() {
        var refresh = People.tokens(people.signedIn(NOURA, SessionKind.API)).refresh();

        assertThat(people.authenticate.handle(new Authenticate.Command.ByCookie(refresh)))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_refresh_token_gives_new_tokens_of_the_same_session() {
        var first = people.signedIn(NOURA, SessionKind.API);
        people.clock.pass(Duration.ofDays(30).minusMillis(1));

        var second = refreshed(first);

        assertThat(second.session()).isEqualTo(first.session());
        assertThat(isIn(second)).isTrue();
        assertThat(People.tokens(second).refresh())
                .isNotEqualTo(People.tokens(first).refresh());
        people.clock.pass(Duration.ofDays(30).minusMillis(1));
        assertThat(isIn(refreshed(second))).isTrue();
    }

    @Test
    void a_refresh_token_is_dead_after_thirty_days() {
        var first = people.signedIn(NOURA, SessionKind.API);
        people.clock.pass(Duration.ofDays(30));

        assertThat(refresh(first)).isEqualTo(new RefreshTokens.Outcome.Refused());
    }

    @Test
    void a_used_refresh_token_that_comes_back_ends_the_whole_session() {
        var first = people.signedIn(NOURA, SessionKind.API);
        var second = refreshed(first);
        var third = refreshed(second);

        assertThat(refresh(first)).isEqualTo(new RefreshTokens.Outcome.Refused());

        assertThat(people.authenticated(third)).isEqualTo(REFUSED);
        assertThat(refresh(third)).isEqualTo(new RefreshTokens.Outcome.Refused());
        assertThat(people.audited(first.user().id())).contains("session.refresh_replayed");
        assertThat(people.last(NOURA, Letter.SecurityNotice.class).kind())
                .isEqualTo(Letter.SecurityNotice.Kind.REFRESH_TOKEN_REPLAYED);
    }

    @Test
    void a_cookie_is_no_refresh_token() {
        var web = people.signedIn(NOURA, SessionKind.WEB);
        var cookie = ((Credential.Cookie) web.credential()).token();

        assertThat(people.refreshTokens.handle(new RefreshTokens.Command(cookie, CLIENT)))
                .isEqualTo(new RefreshTokens.Outcome.Refused());
        assertThat(isIn(web)).isTrue();
    }

    @Test
    void signing_out_ends_one_session_at_once() {
        var web = people.signedIn(NOURA, SessionKind.WEB);
        var api = people.signedIn(NOURA, SessionKind.API);

        people.signOut.handle(
                new SignOut.Command.OfSession(api.session(), api.user().id(), CLIENT));

        assertThat(people.authenticated(api)).isEqualTo(REFUSED);
        assertThat(refresh(api)).isEqualTo(new RefreshTokens.Outcome.Refused());
        assertThat(isIn(web)).isTrue();
    }

    @Test
    void signing_out_by_refresh_token_ends_its_session() {
        var api = people.signedIn(NOURA, SessionKind.API);
        var token = People.tokens(api).refresh();

        people.signOut.handle(new SignOut.Command.ByRefreshToken(token, CLIENT));
        people.signOut.handle(new SignOut.Command.ByRefreshToken(token, CLIENT));

        assertThat(people.authenticated(api)).isEqualTo(REFUSED);
    }

    @Test
    void people_see_their_sessions_and_end_them() {
        var web = people.signedIn(NOURA, SessionKind.WEB);
        var api = people.signedIn(NOURA, SessionKind.API);
        var user = web.user().id();
        var origin = CLIENT.origin(user);

        assertThat(people.listSessions.handle(new ListSessions.Command(user)))
                .extracting(SessionView::id)
                .containsExactly(api.session(), web.session());
        assertThat(people.endSessions.handle(new EndSessions.Command.One(user, api.session(), origin)))
                .isEqualTo(new EndSessions.Outcome(1));
        assertThat(people.endSessions.handle(new EndSessions.Command.All(user, web.session(), origin)))
                .isEqualTo(new EndSessions.Outcome(0));
        assertThat(isIn(web)).isTrue();
        assertThat(people.authenticated(api)).isEqualTo(REFUSED);
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var noura = people.signedIn(NOURA, SessionKind.WEB);
        var sara = people.someone();

        var ended = people.endSessions.handle(
                new EndSessions.Command.One(sara.id(), noura.session(), CLIENT.origin(sara.id())));

        assertThat(ended).isEqualTo(new EndSessions.Outcome(0));
        assertThat(isIn(noura)).isTrue();
    }

    @Test
    void a_suspended_person_is_out_at_once_and_in_again_when_resumed() {
        var api = people.signedIn(NOURA, SessionKind.API);
        var user = api.user().id();

        people.suspendUser.handle(new SuspendUser.Command(user, true, Origin.OPERATOR));
        assertThat(people.authenticated(api)).isEqualTo(REFUSED);
        assertThat(refresh(api)).isEqualTo(new RefreshTokens.Outcome.Refused());

        people.suspendUser.handle(new SuspendUser.Command(user, false, Origin.OPERATOR));
        assertThat(isIn(people.signedIn(NOURA, SessionKind.API))).isTrue();
        assertThat(people.audited(user)).contains("user.suspended", "user.resumed");
    }

    @Test
    void nobody_suspends_themselves() {
        var user = people.someone();

        assertThat(people.suspendUser.handle(new SuspendUser.Command(user.id(), true, CLIENT.origin(user.id()))))
                .isEqualTo(new SuspendUser.Outcome.NotYourself());
    }

    @Test
    void tokens_outlive_a_change_of_keys_unless_the_old_ones_are_distrusted() {
        var api = people.signedIn(NOURA, SessionKind.API);

        people.rotateSigningKeys.handle(new RotateSigningKeys.Command.Now(Origin.OPERATOR));
        assertThat(isIn(api)).isTrue();
        var next = people.signedIn(NOURA, SessionKind.API);
        assertThat(isIn(next)).isTrue();

        people.rotateSigningKeys.handle(new RotateSigningKeys.Command.NowAndDistrustOlder(Origin.OPERATOR));
        assertThat(people.authenticated(next)).isEqualTo(REFUSED);
        assertThat(isIn(refreshed(next))).isTrue();
    }

    @Test
    void keys_change_by_themselves_when_they_are_old() {
        people.signedIn(NOURA, SessionKind.API);
        var chore = new RotateSigningKeys.Command.IfOlderThan(Duration.ofDays(30), Origin.AUTOMATIC);

        people.clock.pass(Duration.ofDays(30));
        assertThat(people.rotateSigningKeys.handle(chore)).isEqualTo(new RotateSigningKeys.Outcome.NotDue());
        people.clock.pass(Duration.ofMillis(1));
        assertThat(people.rotateSigningKeys.handle(chore)).isInstanceOf(RotateSigningKeys.Outcome.Rotated.class);
        assertThat(people.rotateSigningKeys.handle(chore)).isEqualTo(new RotateSigningKeys.Outcome.NotDue());
    }

    @Test
    void what_is_over_is_swept_away_and_what_counts_is_kept() {
        people.signedIn(NOURA, SessionKind.WEB);
        var asked = people.ask(new EmailAddress("sara@example.com"));

        people.forgetExpired.handle();
        assertThat(people.type(asked.challenge(), asked.wrong())).isEqualTo(new SignInWithCode.Outcome.Wrong(4));

        people.clock.pass(Duration.ofDays(31));
        var swept = people.forgetExpired.handle();
        assertThat(swept.challenges()).isEqualTo(1);
        assertThat(swept.sessions()).isEqualTo(1);
        assertThat(swept.counts()).isPositive();
    }

    private Instant lastSeen(User user) {
        return people.listSessions
                .handle(new ListSessions.Command(user.id()))
                .getFirst()
                .lifetime()
                .lastSeenAt();
    }

    private boolean isIn(Admission admission) {
        return people.authenticated(admission) instanceof Authenticate.Outcome.Authenticated;
    }

    private RefreshTokens.Outcome refresh(Admission admission) {
        return people.refreshTokens.handle(
                new RefreshTokens.Command(People.tokens(admission).refresh(), CLIENT));
    }

    private Admission refreshed(Admission admission) {
        return ((RefreshTokens.Outcome.Refreshed) refresh(admission)).admission();
    }
}
