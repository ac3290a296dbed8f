package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.Challenge;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.CodeDigest;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy;
import io.wassla.core.identity.throttle.ThrottlePolicy.Limit;
import io.wassla.core.messaging.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repositories of one-time codes and of tries promise. */
public abstract class CodesContract extends StorageContract {
    private static final ThrottlePolicy POLICY = ThrottlePolicy.of(new Limit(1_000, Duration.ofHours(1)));

    @Test
    void a_challenge_comes_back_as_it_was() {
        var user = User.signedUp(new UserId(id()), People.email(), null, NOW);
        platformDo(scope -> scope.users().add(user));
        var signingIn = challenge(People.email(), CodePurpose.SIGN_IN, null);
        var adding = challenge(UsersContract.phone(), CodePurpose.ADD_IDENTIFIER, user.id());

        platformDo(scope -> scope.challenges().replace(signingIn));
        platformDo(scope -> scope.challenges().replace(adding));

        assertThat(one(scope -> scope.challenges().locked(signingIn.id()))).contains(signingIn);
        assertThat(one(scope -> scope.challenges().locked(adding.id()))).contains(adding);
        assertThat(one(scope -> scope.challenges().current(adding.identifier(), adding.purpose())))
                .contains(adding);
    }

    @Test
    void a_new_challenge_takes_the_place_of_the_one_before_it() {
        var email = People.email();
        var older = challenge(email, CodePurpose.SIGN_IN, null);
        var newer = challenge(email, CodePurpose.SIGN_IN, null);

        platformDo(scope -> scope.challenges().replace(older));
        platformDo(scope -> scope.challenges().replace(newer));

        assertThat(one(scope -> scope.challenges().locked(older.id()))).isEmpty();
        assertThat(one(scope -> scope.challenges().current(email, CodePurpose.SIGN_IN)))
                .contains(newer);
    }

    @Test
    void challenges_of_two_purposes_leave_each_other_alone() {
        var user = User.signedUp(new UserId(id()), People.email(), null, NOW);
        platformDo(scope -> scope.users().add(user));
        var email = People.email();
        var signingIn = challenge(email, CodePurpose.SIGN_IN, null);

        platformDo(scope -> scope.challenges().replace(signingIn));
        platformDo(scope -> scope.challenges().replace(challenge(email, CodePurpose.ADD_IDENTIFIER, user.id())));

        assertThat(one(scope -> scope.challenges().locked(signingIn.id()))).contains(signingIn);
    }

    @Test
    void failures_are_kept() {
        var challenge = challenge(People.email(), CodePurpose.SIGN_IN, null);
        var failed = new Challenge(
                challenge.id(),
                challenge.purpose(),
                challenge.identifier(),
                null,
                challenge.digest(),
                challenge.sentAt(),
                4);
        platformDo(scope -> scope.challenges().replace(challenge));

        platformDo(scope -> scope.challenges().update(failed));

        assertThat(one(scope -> scope.challenges().locked(challenge.id()))).contains(failed);
    }

    @Test
    void a_removed_challenge_is_gone_and_may_be_removed_again() {
        var challenge = challenge(People.email(), CodePurpose.SIGN_IN, null);
        platformDo(scope -> scope.challenges().replace(challenge));

        platformDo(scope -> scope.challenges().remove(challenge.id()));
        platformDo(scope -> scope.challenges().remove(challenge.id()));

        assertThat(one(scope -> scope.challenges().locked(challenge.id()))).isEmpty();
    }

    @Test
    void old_challenges_are_swept_away() {
        var old = challenge(People.email(), CodePurpose.SIGN_IN, null);
        platformDo(scope -> scope.challenges().replace(old));

        assertThat(this.<Integer>platform(scope -> scope.challenges().removeSentBefore(NOW)))
                .isZero();
        assertThat(this.<Integer>platform(scope -> scope.challenges().removeSentBefore(NOW.plusMillis(1))))
                .isPositive();

        assertThat(one(scope -> scope.challenges().locked(old.id()))).isEmpty();
    }

    @Test
    void tries_come_back_as_they_were() {
        var first = key();
        var second = key();
        var tried = Throttle.untouched(first).plus(NOW.minusSeconds(7), POLICY).plus(NOW, POLICY);

        platformDo(scope -> {
            scope.throttles().locked(Set.of(first, second));
            scope.throttles().save(List.of(tried, Throttle.untouched(second)));
        });

        var tries = platform(scope -> scope.throttles().locked(Set.of(first, second)));
        assertThat(tries).containsEntry(first, tried).containsEntry(second, Throttle.untouched(second));
        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(first)))
                .isEqualTo(tried);
    }

    @Test
    void a_key_that_nobody_tried_is_untouched() {
        var key = key();

        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(key)))
                .isEqualTo(Throttle.untouched(key));
        assertThat(this.<Map<ThrottleKey, Throttle>>platform(
                        scope -> scope.throttles().locked(Set.of(key))))
                .containsEntry(key, Throttle.untouched(key));
    }

    @Test
    void tries_of_abandoned_work_do_not_count() {
        var key = key();

        platform(scope -> {
            scope.throttles().locked(Set.of(key));
            scope.throttles().save(List.of(Throttle.untouched(key).plus(NOW, POLICY)));
            return scope.abandon(true);
        });

        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(key)))
                .isEqualTo(Throttle.untouched(key));
    }

    @Test
    void keys_are_forgotten_when_their_last_try_is_old() {
        var old = tried(NOW.minusSeconds(100_000), NOW.minusSeconds(90_000));
        var recent = tried(NOW.minusSeconds(100_000), NOW);

        platformDo(scope -> scope.throttles().forgetBefore(NOW.minusSeconds(86_400)));

        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(old.key()))
                        .tries())
                .isEmpty();
        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(recent.key())))
                .isEqualTo(recent);
    }

    @Test
    void no_try_is_lost_when_many_come_at_once() {
        var key = key();
        var other = key();

        race(
                12,
                () -> platform(scope -> {
                    var tries = scope.throttles().locked(Set.of(key, other));
                    scope.throttles()
                            .save(tries.values().stream()
                                    .map(tried -> tried.plus(NOW, POLICY))
                                    .toList());
                    return true;
                }));

        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(key)).tries())
                .hasSize(12);
        assertThat(this.<Throttle>platform(scope -> scope.throttles().read(other))
                        .tries())
                .hasSize(12);
    }

    private Throttle tried(Instant... moments) {
        var throttle = new Throttle(key(), List.of(moments));
        platformDo(scope -> {
            scope.throttles().locked(Set.of(throttle.key()));
            scope.throttles().save(List.of(throttle));
        });
        return throttle;
    }

    private static ThrottleKey key() {
        return new ThrottleKey("test", id().toString());
    }

    private static Challenge challenge(Identifier identifier, CodePurpose purpose, @Nullable UserId user) {
        var digest = new CodeDigest("0f".repeat(32));
        return new Challenge(new ChallengeId(id()), purpose, identifier, user, digest, NOW, 0);
    }
}
