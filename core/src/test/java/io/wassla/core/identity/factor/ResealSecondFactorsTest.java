package io.wassla.core.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.AgeingVault;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorage;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResealSecondFactorsTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final AgeingVault vault = new AgeingVault();
    private final ResealSecondFactors reseal = new ResealSecondFactors(storage.platform(), vault);

    @Test
    void seals_every_stale_secret_anew_and_leaves_the_rest() {
        enrol(0, 250);
        vault.rotate();
        enrol(250, 260);

        assertThat(reseal.handle()).isEqualTo(250);

        for (var number = 0; number < 260; number++) {
            var sealed = found(number).orElseThrow().secret();
            assertThat(vault.isStale(sealed)).isFalse();
            assertThat(vault.open("totp", sealed)).isEqualTo(new Secret("secret-" + number));
        }
        assertThat(reseal.handle()).as("a second time there is nothing to do").isZero();
    }

    @Test
    void has_nothing_to_do_where_nobody_has_a_second_factor() {
        assertThat(reseal.handle()).isZero();
    }

    @Test
    void knows_whose_keys_are_missing_before_it_changes_anything() {
        enrol(0, 120);
        assertThat(reseal.missingKeys()).isEmpty();
        vault.lose();
        enrol(120, 240);

        assertThat(reseal.missingKeys()).containsExactly("k1");
    }

    private void enrol(int from, int to) {
        storage.platform().within(scope -> {
            for (var number = from; number < to; number++) {
                var sealed = vault.seal("totp", new Secret("secret-" + number));
                scope.secondFactors().save(SecondFactor.begun(user(number), sealed));
            }
            return to;
        });
    }

    private Optional<SecondFactor> found(int number) {
        return storage.platform().within(scope -> scope.secondFactors().locked(user(number)));
    }

    private static UserId user(int number) {
        return new UserId(new UUID(number % 2 == 0 ? -1 : 1, number));
    }
}
