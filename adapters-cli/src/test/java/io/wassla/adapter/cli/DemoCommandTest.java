package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private final Shell shell = Shell.english();

    @Test
    void without_a_name_a_store_is_made_and_filled_and_it_is_said_how_to_sign_in() {
        var said = shell.run("demo", "--products", "40");

        assertThat(said.err().lines()).startsWith("10 of 40 products", "20 of 40 products");
        assertThat(said.out().lines())
                .containsExactly(
                        "سوق سدرة is filled: 40 products added, 0 were there. http://sidra.localhost:8080",
                        "Its dashboard: sign in at http://localhost:8080/auth/start as demo@example.com."
                                + " In development mode the code lands in the outbox of the server (/dev/outbox).");
        assertThat(shell.installation.closed).isEqualTo(1);
    }

    @Test
    void scripts_get_one_object() {
        var filled = shell.json("demo", "--theme", "perfumes", "--products", "12");

        assertThat(ImmutableList.copyOf(filled.fieldNames()))
                .containsExactly("tenant_id", "slug", "url", "owner", "sign_in", "added", "there", "refused");
        assertThat(filled.get("url").textValue()).isEqualTo("http://nasam.localhost:8080");
        assertThat(filled.get("added").intValue()).isEqualTo(12);
    }

    @Test
    void done_again_nothing_is_added() {
        shell.json("demo", "--products", "12");

        var again = shell.json("demo", "--products", "12");

        assertThat(again.get("added").intValue()).isZero();
        assertThat(again.get("there").intValue()).isEqualTo(12);
    }

    @Test
    void a_store_that_is_named_is_filled_as_far_as_its_plan_goes() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "نسم", "--slug", "reem");

        var said = shell.run("demo", "--store", "reem", "--products", "101");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("Refused: the plan Basic allows 100 products and 0 are there: no room for 101.")
                .contains("wassla tenant plan reem pro");
        var filled = shell.json("demo", "--store", "reem", "--products", "30");
        assertThat(filled.get("added").intValue()).isEqualTo(30);
        assertThat(filled.get("owner").isNull()).isTrue();
    }

    @Test
    void a_store_of_somebody_else_is_refused() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "نسم", "--slug", "nasam");

        var said = shell.run("demo", "--theme", "perfumes");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("Refused: the short name nasam belongs to a store that is not demo@example.com");
        assertThat(shell.json("demo", "--theme", "perfumes", "--owner", "reem@example.com", "--products", "12")
                        .get("owner")
                        .textValue())
                .isEqualTo("reem@example.com");
    }

    @Test
    void a_theme_says_how_much_it_has() {
        var said = shell.run("demo", "--theme", "toys", "--products", "100000");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .matches("Refused: the theme toys has \\d+ different products at most; souq has the most");
    }

    @Test
    void what_nobody_can_mean_is_wrong_use() {
        assertThat(shell.run("demo", "--products", "11").code()).isEqualTo(2);
        assertThat(shell.run("demo", "--products", "many").code()).isEqualTo(2);
        assertThat(shell.run("demo", "--theme", "weapons").err()).startsWith("There is no such theme");
        assertThat(shell.run("demo", "--owner", "nobody").code()).isEqualTo(2);
        assertThat(shell.run("demo", "--store", "x", "--owner", "reem@example.com")
                        .err())
                .startsWith("--owner is for a store that is made");
        assertThat(shell.run("demo", "--store", "nobody").err()).isEqualTo("Refused: there is no tenant «nobody»");
    }

    @Test
    void in_arabic_all_is_said_in_arabic() {
        var said = Shell.arabic().run("demo", "--products", "12");

        assertThat(said.err()).endsWith("المنتجات: 12 من 12");
        assertThat(said.out())
                .contains("امتلأ «سوق سدرة». المنتجات المضافة: 12، والموجودة قبلها: 0. http://sidra.localhost:8080");
    }
}
