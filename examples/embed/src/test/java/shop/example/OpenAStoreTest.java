package shop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpenAStoreTest {
    @Test
    void opens_a_store_and_refuses_to_do_it_twice() {
        var said = new ByteArrayOutputStream();
        var console = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            OpenAStore.main(new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Opened عطور نورة", "There is an account with this address");
    }
}
