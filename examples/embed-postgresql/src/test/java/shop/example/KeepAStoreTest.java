package shop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepAStoreTest {
    @Test
    void finds_in_the_second_run_what_the_first_one_opened(@TempDir Path folder) {
        assertThat(run(folder)).isEqualTo("Opened عطور نورة");
        assertThat(run(folder)).isEqualTo("There is an account with this address");
    }

    private static String run(Path folder) {
        var said = new ByteArrayOutputStream();
        var console = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            KeepAStore.main(new String[] {folder.resolve("data").toString()});
        } finally {
            System.setOut(console);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
