package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start script speaks before Java can. */
class StartScriptTest {

    @ParameterizedTest
    @CsvSource({"ar_SA.UTF-8, ثبّت JDK", "ar, تحتاج وصلة إلى Java 99", "en, Install a JDK", "C, needs Java 99"})
    void what_it_misses_is_said_in_the_language_of_the_terminal(String language, String said, @TempDir Path folder)
            throws IOException, InterruptedException {
        var text = Files.readString(Path.of("..", "wassla")).replace("OLDEST_JAVA=21", "OLDEST_JAVA=99");
        var script = Files.writeString(folder.resolve("wassla"), text);
        var start = new ProcessBuilder("sh", script.toString(), "--version").redirectErrorStream(true);
        start.environment().put("WASSLA_LANGUAGE", language);

        var running = start.start();
        var told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told).contains(said);
        assertThat(running.waitFor()).isEqualTo(3);
    }
}
