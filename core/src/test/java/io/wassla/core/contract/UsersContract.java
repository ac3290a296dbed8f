package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.Theme;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the repository of accounts promises. */
public abstract class UsersContract extends StorageContract {

    @Test
    void an_account_comes_back_as_it_was() {
        var user = registered(People.email())
                .promotedTo(PlatformRole.SUPERADMIN, NOW.plusSeconds(1))
                .withSecondFactor(true, NOW.plusSeconds(2))
                .suspended(true, NOW.plusSeconds(3));

        add(user);

        assertThat(one(scope -> scope.users().find(user.id()))).contains(user);
        assertThat(one(scope -> scope.users().locked(user.id()))).contains(user);
    }

    @Test
    void an_account_is_found_by_each_of_its_identifiers() {
        var email = People.email();
        var phone = phone();
        var user = User.signedUp(new UserId(id()), email, null, NOW).proving(phone, NOW.plusSeconds(1));

        add(user);

        assertThat(one(scope -> scope.users().find(email))).contains(user);
        assertThat(one(scope -> scope.users().find(phone))).contains(user);
        assertThat(one(scope -> scope.users().find(People.email()))).isEmpty();
    }

    @Test
    void an_address_is_one_in_whatever_case_it_is_written_and_kept_as_it_was() {
        var name = id().toString();
        var typed = new EmailAddress("Noura-" + name + "@example.com");
        add(signedUp(typed));

        var other = new EmailAddress("noura-" + name + "@example.com");
        var found = one(scope -> scope.users().find(other)).orElseThrow();
        assertThat(Objects.requireNonNull(found.contacts().email()).value()).isEqualTo(typed.value());
        assertThat(says(scope -> scope.users().add(signedUp(other)))).isFalse();
    }

    @Test
    void an_identifier_belongs_to_one_account_proven_or_claimed() {
        var email = People.email();
        var first = registered(email);
        add(first);

        var second = signedUp(email);

        assertThat(says(scope -> scope.users().add(second))).isFalse();
        assertThat(one(scope -> scope.users().find(email))).contains(first);
    }

    @Test
    void a_transaction_goes_on_after_a_taken_identifier() {
        var email = People.email();
        var other = signedUp(People.email());
        add(signedUp(email));

        platformDo(scope -> {
            scope.users().add(signedUp(email));
            scope.users().add(other);
        });

        assertThat(one(scope -> scope.users().find(other.id()))).contains(other);
    }

    @Test
    void a_changed_account_comes_back_changed() {
        var user = registered(People.email());
        add(user);
        var changed = user.takenOver(phone(), NOW.plusSeconds(1))
                .withProfile(new Profile(new PersonName("سارة"), Language.EN, Theme.DARK), NOW.plusSeconds(1));
        var next = new User(
                changed.id(),
                changed.contacts(),
                changed.profile(),
                changed.credentials(),
                changed.platformRole(),
                changed.suspended(),
                user.revision().next(NOW.plusSeconds(1)));

        platformDo(scope -> scope.users().update(next));

        assertThat(one(scope -> scope.users().find(user.id()))).contains(next);
    }

    @Test
    void of_two_changes_of_one_version_the_second_is_refused() {
        var user = registered(People.email());
        add(user);
        platformDo(scope -> scope.users().update(user.suspended(true, NOW)));

        assertThatThrownBy(() -> platformDo(scope -> scope.users().update(user.withSecondFactor(true, NOW))))
                .isInstanceOf(ConcurrentChange.class);

        assertThat(one(scope -> scope.users().find(user.id()))).contains(user.suspended(true, NOW));
    }

    @Test
    void an_identifier_of_another_account_is_not_taken_by_a_change() {
        var taken = phone();
        add(signedUp(taken));
        var user = signedUp(People.email());
        add(user);

        assertThatThrownBy(() -> platformDo(scope -> scope.users().update(user.proving(taken, NOW))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void accounts_are_listed_newest_first() {
        var older = signedUp(People.email());
        var newer = signedUp(People.email());
        add(older);
        add(newer);

        var listed = this.<User>pages(page -> platform(scope -> scope.users().page(page)));

        assertThat(listed).containsSubsequence(List.of(newer, older));
    }

    @Test
    void of_many_who_sign_up_with_one_identifier_at_once_one_does() {
        var email = People.email();

        var added = race(8, () -> platform(scope -> scope.users().add(signedUp(email))));

        assertThat(added).containsOnlyOnce(true);
    }

    private void add(User user) {
        assertThat(says(scope -> scope.users().add(user))).isTrue();
    }

    private static User signedUp(Identifier identifier) {
        return User.signedUp(new UserId(id()), identifier, Language.AR, NOW);
    }

    private static User registered(EmailAddress email) {
        var profile = new Profile(new PersonName("نورة"), Language.AR, Theme.LIGHT);
        return User.registered(new UserId(id()), email, profile, new PasswordHash("$argon2id$…"), NOW);
    }

    static PhoneNumber phone() {
        var digits = String.valueOf(1_000_000 + Math.floorMod(id().getMostSignificantBits() >> 16, 9_000_000L));
        return new PhoneNumber("+96655" + digits);
    }
}
