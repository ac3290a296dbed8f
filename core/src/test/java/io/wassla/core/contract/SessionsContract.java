package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repository of sessions promises. */
public abstract class SessionsContract extends SessionStorage {
    @Test
    void a_session_comes_back_by_its_token_and_kind() {
        var session = added(someone(), SessionKind.API, opened());

        assertThat(one(scope -> scope.sessions().locked(session.token(), SessionKind.API)))
                .contains(session);
        assertThat(one(scope -> scope.sessions().locked(session.token(), SessionKind.WEB)))
                .isEmpty();
    }

    @Test
    void a_rotated_session_is_found_by_its_new_token_and_known_by_its_old_one() {
        var session = added(someone(), SessionKind.API, null);
        var tenant = opened();
        var next = new Session(
                session.id(),
                session.user(),
                session.kind(),
                tenant,
                token(),
                new Lifetime(NOW, NOW.plusSeconds(60), NOW.plusSeconds(600)),
                session.client());

        platformDo(scope -> scope.sessions().rotate(next, session.token()));

        assertThat(one(scope -> scope.sessions().locked(session.token(), SessionKind.API)))
                .isEmpty();
        assertThat(one(scope -> scope.sessions().locked(next.token(), SessionKind.API)))
                .contains(next);
        assertThat(one(scope -> scope.sessions().formerly(session.token()))).contains(next);
        assertThat(one(scope -> scope.sessions().formerly(next.token()))).isEmpty();
    }

    @Test
    void an_ended_session_is_forgotten_with_its_old_tokens() {
        var session = added(someone(), SessionKind.API, null);
        var next = new Session(session.id(), session.user(), session.kind(), null, token(), LIFETIME, session.client());
        platformDo(scope -> scope.sessions().rotate(next, session.token()));

        assertThat(says(scope -> scope.sessions().end(session.id(), session.user())))
                .isTrue();

        assertThat(says(scope -> scope.sessions().end(session.id(), session.user())))
                .isFalse();
        assertThat(one(scope -> scope.sessions().locked(next.token(), SessionKind.API)))
                .isEmpty();
        assertThat(one(scope -> scope.sessions().formerly(session.token()))).isEmpty();
    }

    @Test
    void a_session_ends_those_under_it_however_deep() {
        var noura = someone();
        var first = added(noura, SessionKind.API, null);
        var second = under(first);
        var third = under(second);
        var other = added(noura, SessionKind.API, null);

        platformDo(scope -> scope.sessions().end(second.id(), noura.id()));
        assertThat(isThere(first)).isTrue();
        assertThat(isThere(third)).isFalse();

        var again = under(first);
        platformDo(scope -> scope.sessions().end(first.id(), noura.id()));
        assertThat(isThere(again)).isFalse();
        assertThat(isThere(other)).isTrue();
    }

    @Test
    void the_session_that_is_named_stays_when_the_one_over_it_ends_with_all_others() {
        var noura = someone();
        var first = added(noura, SessionKind.API, null);
        var saved = under(first);
        var below = under(saved);

        platformDo(scope -> scope.sessions().endAll(noura.id(), saved.id()));

        assertThat(isThere(first)).isFalse();
        assertThat(isThere(below)).isFalse();
        assertThat(isThere(saved)).isTrue();
    }

    @Test
    void a_session_that_is_over_is_kept_for_what_goes_on_under_it() {
        var noura = someone();
        var first = added(noura, SessionKind.API, null);
        var second = under(first);
        var later = LIFETIME.endsAt().plusSeconds(60);
        platformDo(scope -> scope.sessions().notice(second.id(), new Lifetime(NOW, NOW, later)));

        platformDo(scope -> scope.sessions().removeOver(LIFETIME.endsAt()));
        assertThat(isThere(first)).isTrue();
        assertThat(isThere(second)).isTrue();

        platformDo(scope -> scope.sessions().removeOver(later));
        platformDo(scope -> scope.sessions().removeOver(later));
        assertThat(isThere(first)).isFalse();
        assertThat(isThere(second)).isFalse();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var session = added(someone(), SessionKind.WEB, null);
        var other = someone().id();

        assertThat(says(scope -> scope.sessions().end(session.id(), other))).isFalse();

        assertThat(isThere(session)).isTrue();
    }

    @Test
    void all_sessions_of_one_person_end_save_the_one_that_is_named() {
        var noura = someone();
        var saved = added(noura, SessionKind.WEB, null);
        var first = added(noura, SessionKind.WEB, null);
        var second = added(noura, SessionKind.WEB, null);
        var other = added(someone(), SessionKind.WEB, null);

        assertThat(this.<Integer>platform(scope -> scope.sessions().endAll(noura.id(), saved.id())))
                .isEqualTo(2);

        assertThat(isThere(saved)).isTrue();
        assertThat(isThere(first)).isFalse();
        assertThat(isThere(second)).isFalse();
        assertThat(isThere(other)).isTrue();
        assertThat(this.<Integer>platform(scope -> scope.sessions().endAll(noura.id(), null)))
                .isEqualTo(1);
    }

    @Test
    void sessions_of_a_person_are_listed_newest_first_without_those_that_are_over() {
        var noura = someone();
        var older = added(noura, SessionKind.WEB, null);
        var newer = added(noura, SessionKind.API, null);
        added(someone(), SessionKind.WEB, null);

        assertThat(list(scope -> scope.sessions().of(noura.id(), NOW))).containsExactly(newer, older);
        assertThat(list(scope -> scope.sessions().of(noura.id(), LIFETIME.endsAt())))
                .isEmpty();
    }

    @Test
    void sessions_that_are_over_are_swept_away() {
        var session = added(someone(), SessionKind.WEB, null);

        platformDo(scope -> scope.sessions().removeOver(LIFETIME.endsAt().minusMillis(1)));
        assertThat(isThere(session)).isTrue();

        assertThat(this.<Integer>platform(scope -> scope.sessions().removeOver(LIFETIME.endsAt())))
                .isPositive();
        assertThat(isThere(session)).isFalse();
    }

    @Test
    void the_last_use_is_noticed() {
        var session = added(someone(), SessionKind.WEB, null);
        var noticed = new Lifetime(NOW, NOW.plusSeconds(600), NOW.plusSeconds(6_000));

        platformDo(scope -> scope.sessions().notice(session.id(), noticed));

        assertThat(one(scope -> scope.sessions().locked(session.token(), SessionKind.WEB))
                        .map(Session::lifetime))
                .contains(noticed);
    }

    @Test
    void the_tenant_is_chosen_or_chosen_once() {
        var session = added(someone(), SessionKind.WEB, null);
        var first = opened();
        var second = opened();

        assertThat(says(scope -> scope.sessions().chooseFirst(session.id(), first)))
                .isTrue();
        assertThat(says(scope -> scope.sessions().chooseFirst(session.id(), second)))
                .isTrue();
        assertThat(says(scope -> scope.sessions().chooseFirst(new SessionId(id()), second)))
                .isFalse();
        assertThat(tenantOf(session)).isEqualTo(first);

        platformDo(scope -> scope.sessions().choose(session.id(), second));
        assertThat(tenantOf(session)).isEqualTo(second);
    }

    private @Nullable TenantId tenantOf(Session session) {
        return platform(scope -> scope.sessions().locked(session.token(), session.kind()))
                .orElseThrow()
                .tenant();
    }
}
