package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourceTest {
    private static final String KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @Test
    void takes_a_single_key_and_names_it_by_its_fingerprint() {
        var keys = environment(KEY + "\n");

        assertThat(keys.current()).matches("k[0-9a-f]{12}");
        assertThat(command("printf", KEY)).isEqualTo(keys);
    }

    @Test
    void takes_a_whole_ring_as_the_key_file_writes_it() {
        var ring = new MasterKeys(List.of(Fixtures.key("a", 1), Fixtures.key("b", 2)), "b");

        assertThat(environment(MasterKeysText.write(ring).reveal())).isEqualTo(ring);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hunter2-hunter2",
                "aHVudGVyMg==",
                "{",
                "{}",
                "{\"format\": \"wassla-master-keys-1\"}",
                "{\"format\": \"wassla-master-keys-1\", \"current\": \"hunter2\", \"keys\": []}",
                "{\"format\": \"wassla-master-keys-1\", \"current\": \"hunter2\", \"keys\": [{\"id\": \"a\", \"key\":"
                        + " \""
                        + KEY + "\"}]}",
                "{\"format\": \"wassla-master-keys-1\", \"current\": \"a\", \"keys\": [{\"id\": \"a\", \"key\":"
                        + " \"hunter2!\"}]}",
                "{\"format\": \"wassla-master-keys-1\", \"current\": \"a\", \"keys\": [{\"id\": \"a\", \"key\": 7}]}",
            })
    void refuses_what_is_no_key_without_repeating_it(String value) {
        refusal(new KeySource.Environment("WASSLA_MASTER_KEY", new Secret(value)))
                .withMessageContaining("WASSLA_MASTER_KEY")
                .withMessageNotContaining("hunter2")
                .withNoCause();
    }

    @Test
    void says_that_a_command_failed_or_is_missing_without_its_arguments() {
        silence(new KeySource.Command(List.of("sh", "-c", "exit 3 # hunter2"), Duration.ofSeconds(20)))
                .withMessage("the master key command sh ended with status 3");
        refusal(new KeySource.Command(List.of("/no/such/command", "hunter2"), Duration.ofSeconds(20)))
                .withMessageContaining("could not be started")
                .withMessageNotContaining("hunter2");
        refusal(new KeySource.Command(List.of(), Duration.ofSeconds(20))).withMessageContaining("is empty");
        assertThat(new KeySource.Command(List.of("sh", "hunter2"), Duration.ofSeconds(20)).toString())
                .doesNotContain("hunter2");
    }

    @Test
    @Timeout(15)
    void gives_up_on_a_command_that_does_not_end_or_does_not_stop_printing() {
        silence(new KeySource.Command(List.of("sleep", "60"), Duration.ofMillis(200)))
                .withMessageContaining("did not finish");
        silence(new KeySource.Command(List.of("sh", "-c", "exec >&-; sleep 60"), Duration.ofMillis(200)))
                .withMessageContaining("did not finish");
        refusal(new KeySource.Command(List.of("yes"), Duration.ofSeconds(10))).withMessageContaining("more than");
    }

    @Test
    void looks_at_the_file_again_when_another_process_has_rotated(@TempDir Path folder) {
        var file = new KeySource.File(folder.resolve("master.keys"));
        var clock = new Fixtures.MovedClock();
        var ring = MasterKeyRing.open(file, Fixtures.CHANCE, clock);
        var vault = new AesGcmVault(ring, Fixtures.CHANCE);
        var before = vault.seal("smtp", new Secret("old"));

        var rotated = new RotateMasterKey(file, Fixtures.CHANCE).addKey();
        var elsewhere = new AesGcmVault(MasterKeyRing.open(file, Fixtures.CHANCE, clock), Fixtures.CHANCE);
        var sealed = elsewhere.seal("smtp", new Secret("new"));

        assertThatExceptionOfType(IllegalStateException.class)
                .as("within the same second it does not look again")
                .isThrownBy(() -> vault.open("smtp", sealed));
        clock.move(Duration.ofSeconds(1));
        assertThat(vault.open("smtp", sealed)).isEqualTo(new Secret("new"));
        assertThat(vault.open("smtp", before)).isEqualTo(new Secret("old"));
        assertThat(vault.isStale(before)).isTrue();
        assertThat(ring.current()).isEqualTo(rotated.current());
    }

    @Test
    void seals_with_the_new_key_soon_after_another_process_has_rotated(@TempDir Path folder) {
        var file = new KeySource.File(folder.resolve("master.keys"));
        var clock = new Fixtures.MovedClock();
        var vault = new AesGcmVault(MasterKeyRing.open(file, Fixtures.CHANCE, clock), Fixtures.CHANCE);

        var rotated = new RotateMasterKey(file, Fixtures.CHANCE).addKey();
        clock.move(Duration.ofSeconds(1));

        assertThat(vault.seal("smtp", new Secret("x")).text()).startsWith("v1." + rotated.current() + ".");
    }

    @Test
    void drops_an_old_key_but_never_the_current_one(@TempDir Path folder) {
        var file = new KeySource.File(folder.resolve("master.keys"));
        var first = MasterKeyRing.open(file, Fixtures.CHANCE, new Fixtures.MovedClock())
                .current();
        var rotate = new RotateMasterKey(file, Fixtures.CHANCE);
        var second = rotate.addKey().current();

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> rotate.dropKey(second));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> rotate.dropKey("unknown"));
        assertThat(rotate.show()).isEqualTo(new RotateMasterKey.Keys(List.of(first, second), second));
        assertThat(rotate.dropKey(first)).isEqualTo(new RotateMasterKey.Keys(List.of(second), second));
    }

    private static MasterKeys environment(String value) {
        var source = new KeySource.Environment("WASSLA_MASTER_KEY", new Secret(value));
        return MasterKeyRing.open(source, Fixtures.CHANCE, new Fixtures.MovedClock())
                .keys();
    }

    private static MasterKeys command(String... words) {
        var source = new KeySource.Command(List.of(words), KeySource.Command.USUAL_LIMIT);
        return MasterKeyRing.open(source, Fixtures.CHANCE, new Fixtures.MovedClock())
                .keys();
    }

    private static ThrowableAssertAlternative<PortUnavailable> silence(KeySource source) {
        return assertThatExceptionOfType(PortUnavailable.class)
                .isThrownBy(() -> MasterKeyRing.open(source, Fixtures.CHANCE, new Fixtures.MovedClock()));
    }

    private static ThrowableAssertAlternative<MasterKeysUnusable> refusal(KeySource source) {
        return assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> MasterKeyRing.open(source, Fixtures.CHANCE, new Fixtures.MovedClock()));
    }
}
