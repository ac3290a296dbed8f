package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.factor.SecondFactor;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.session.SigningKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repositories of single-use tokens, second factors and signing keys promise. */
public abstract class SecretsContract extends StorageContract {

    @Test
    void a_token_comes_back_for_its_own_purpose() {
        var token = token(someone(), TokenPurpose.PASSWORD_RESET, NOW);

        assertThat(one(scope -> scope.oneTimeTokens().locked(token.hash(), TokenPurpose.PASSWORD_RESET)))
                .contains(token);
        assertThat(one(scope -> scope.oneTimeTokens().locked(token.hash(), TokenPurpose.SIGN_IN_LINK)))
                .isEmpty();
    }

    @Test
    void a_removed_token_is_gone() {
        var token = token(someone(), TokenPurpose.SIGN_IN_LINK, NOW);

        platformDo(scope -> scope.oneTimeTokens().remove(token.hash()));

        assertThat(one(scope -> scope.oneTimeTokens().locked(token.hash(), token.purpose())))
                .isEmpty();
    }

    @Test
    void the_tokens_of_one_person_are_void_for_the_purposes_that_are_named() {
        var noura = someone();
        var reset = token(noura, TokenPurpose.PASSWORD_RESET, NOW);
        var second = token(noura, TokenPurpose.SECOND_FACTOR, NOW);
        var link = token(noura, TokenPurpose.SIGN_IN_LINK, NOW);
        var other = token(someone(), TokenPurpose.PASSWORD_RESET, NOW);

        platformDo(scope -> scope.oneTimeTokens()
                .removeAll(noura, EnumSet.of(TokenPurpose.PASSWORD_RESET, TokenPurpose.SECOND_FACTOR)));

        assertThat(isThere(reset)).isFalse();
        assertThat(isThere(second)).isFalse();
        assertThat(isThere(link)).isTrue();
        assertThat(isThere(other)).isTrue();
    }

    @Test
    void expired_tokens_are_swept_away() {
        var expired = token(someone(), TokenPurpose.SECOND_FACTOR, NOW);
        var valid = token(someone(), TokenPurpose.SECOND_FACTOR, NOW.plusSeconds(1));

        assertThat(this.<Integer>platform(scope -> scope.oneTimeTokens().removeExpired(NOW)))
                .isPositive();

        assertThat(isThere(expired)).isFalse();
        assertThat(isThere(valid)).isTrue();
    }

    @Test
    void of_many_who_use_one_token_at_once_one_does() {
        var token = token(someone(), TokenPurpose.SIGN_IN_LINK, NOW);

        var used = race(
                8,
                () -> platform(scope -> {
                    var found = scope.oneTimeTokens().locked(token.hash(), token.purpose());
                    found.ifPresent(there -> scope.oneTimeTokens().remove(there.hash()));
                    return found.isPresent();
                }));

        assertThat(used).containsOnlyOnce(true);
    }

    @Test
    void a_second_factor_comes_back_as_it_was_last_saved() {
        var user = someone();
        var begun = new SecondFactor(user, new SealedSecret("k1:sealed"), null, 0, Set.of());
        var confirmed = new SecondFactor(user, new SealedSecret("k1:sealed"), NOW, 58_888_888L, Set.of("a", "b"));

        platformDo(scope -> scope.secondFactors().save(begun));
        assertThat(one(scope -> scope.secondFactors().locked(user))).contains(begun);

        platformDo(scope -> scope.secondFactors().save(confirmed));
        assertThat(one(scope -> scope.secondFactors().locked(user))).contains(confirmed);

        platformDo(scope -> scope.secondFactors().remove(user));
        assertThat(one(scope -> scope.secondFactors().locked(user))).isEmpty();
    }

    @Test
    void second_factors_are_listed_piece_by_piece_each_once() {
        var users = Stream.generate(this::someone).limit(5).toList();
        users.forEach(user -> platformDo(scope ->
                scope.secondFactors().save(new SecondFactor(user, new SealedSecret("k1:sealed"), null, 0, Set.of()))));

        var listed = new ArrayList<UserId>();
        var piece =
                this.<List<SecondFactor>>platform(scope -> scope.secondFactors().inOrder(null, 2));
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(2);
            piece.forEach(factor -> listed.add(factor.user()));
            var last = piece.getLast().user();
            piece = this.<List<SecondFactor>>platform(
                    scope -> scope.secondFactors().inOrder(last, 2));
        }

        assertThat(listed).containsAll(users).doesNotHaveDuplicates();
    }

    @Test
    void of_many_who_use_one_recovery_code_at_once_one_does() {
        var user = someone();
        var factor = new SecondFactor(user, new SealedSecret("k1:sealed"), NOW, 0, Set.of("code"));
        platformDo(scope -> scope.secondFactors().save(factor));

        var used = race(
                8,
                () -> platform(scope -> {
                    var found = scope.secondFactors().locked(user).orElseThrow();
                    scope.secondFactors()
                            .save(new SecondFactor(
                                    user, found.secret(), found.confirmedAt(), found.lastStep(), Set.of()));
                    return found.recoveryCodes().contains("code");
                }));

        assertThat(used).containsOnlyOnce(true);
    }

    @Test
    void signing_keys_come_back_newest_first() {
        var older = key(NOW, null);
        var newer = key(NOW.plusSeconds(1), null);
        platformDo(scope -> scope.signingKeys().add(older));
        platformDo(scope -> scope.signingKeys().add(newer));

        assertThat(list(scope -> scope.signingKeys().all())).containsSubsequence(newer, older);
    }

    @Test
    void a_retired_key_stays_until_it_is_swept_away() {
        var older = key(NOW, null);
        var newer = key(NOW.plusSeconds(1), null);
        platformDo(scope -> scope.signingKeys().add(older));
        platformDo(scope -> scope.signingKeys().add(newer));

        platformDo(scope -> scope.signingKeys().retireAllBut(newer.id(), NOW.plusSeconds(2)));
        platformDo(scope -> scope.signingKeys().retireAllBut(newer.id(), NOW.plusSeconds(9)));

        var retired =
                new SigningKey(older.id(), older.privateKey(), older.publicKey(), older.madeAt(), NOW.plusSeconds(2));
        assertThat(list(scope -> scope.signingKeys().all())).contains(newer, retired);
        platformDo(scope -> scope.signingKeys().removeRetiredBefore(NOW.plusSeconds(2)));
        assertThat(list(scope -> scope.signingKeys().all())).contains(retired);
        platformDo(scope -> scope.signingKeys().removeRetiredBefore(NOW.plusSeconds(3)));
        assertThat(list(scope -> scope.signingKeys().all())).contains(newer).doesNotContain(retired);
    }

    private boolean isThere(OneTimeToken token) {
        return platform(scope -> scope.oneTimeTokens().locked(token.hash(), token.purpose()))
                .isPresent();
    }

    private OneTimeToken token(UserId user, TokenPurpose purpose, Instant expiresAt) {
        var hash = TokenHash.of(OpaqueToken.fresh(new SecureChance()));
        var token = new OneTimeToken(hash, purpose, user, expiresAt);
        platformDo(scope -> scope.oneTimeTokens().add(token));
        return token;
    }

    private UserId someone() {
        var user = User.signedUp(new UserId(id()), People.email(), null, NOW);
        platformDo(scope -> scope.users().add(user));
        return user.id();
    }

    private static SigningKey key(Instant madeAt, @Nullable Instant retiredAt) {
        return new SigningKey(id().toString(), new SealedSecret("k1:private"), "{}", madeAt, retiredAt);
    }
}
