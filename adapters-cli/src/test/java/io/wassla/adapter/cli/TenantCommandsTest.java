package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantCommandsTest {
    private final Shell shell = Shell.english();

    @Test
    void a_store_is_opened_for_somebody() {
        var made =
                shell.json("store", "create", "--owner", "reem@example.com", "--name", "عطور نسم", "--slug", "nasam");

        assertThat(made.get("url").textValue()).isEqualTo("http://nasam.localhost:8080");
        assertThat(fields(made.get("tenant")))
                .containsExactly("id", "name", "slug", "plan", "active", "country", "created_at");
        assertThat(made.at("/tenant/name").textValue()).isEqualTo("عطور نسم");
        assertThat(shell.installation.closed).isEqualTo(1);
    }

    @Test
    void without_a_short_name_one_is_found() {
        assertThat(shell.say("tenant", "create", "--owner", "+966501234567", "--name", "عطور نسم"))
                .contains("عطور نسم is there: http://");
    }

    @Test
    void a_short_name_that_is_taken_is_refused_with_others_that_are_free() {
        create("nasam", "reem@example.com");

        var said = shell.run("store", "create", "--owner", "rand@example.com", "--name", "Nasam", "--slug", "nasam");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("Refused: that short name is taken; free are ");
    }

    @Test
    void a_reserved_short_name_is_refused() {
        var said = shell.run("store", "create", "--owner", "rand@example.com", "--name", "Admin", "--slug", "admin");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("Refused: that short name is reserved");
    }

    @Test
    void an_owner_with_as_many_stores_as_the_plan_allows_gets_no_more() {
        create("nasam", "reem@example.com");

        var said = shell.run("store", "create", "--owner", "reem@example.com", "--name", "Oud", "--slug", "oud-shop");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("Refused: the plan allows one store, and the owner has 1");
    }

    @Test
    void what_nobody_can_mean_is_wrong_use() {
        assertWrong("store create", "--owner", "nobody", "--name", "Oud");
        assertWrong("store create", "--owner", "reem@example.com", "--name", "Oud", "--slug", "NO WAY");
        assertWrong("store create", "--owner", "reem@example.com", "--name", "Oud", "--country", "XX");
        assertWrong("store create", "--owner", "reem@example.com", "--name", "Oud", "--categories", "weapons");
        assertWrong("store create", "--name", "Oud");
        assertWrong("tenant list", "--limit", "0");
        assertWrong("tenant list", "--limit", "many");
        assertWrong("tenant plan", "nasam");
    }

    @Test
    void a_store_is_shown_by_slug_and_by_id() {
        var id = create("nasam", "reem@example.com").at("/tenant/id").textValue();

        var bySlug = shell.json("store", "show", "nasam");

        assertThat(fields(bySlug))
                .containsExactly("id", "tenant_id", "name", "slug", "url", "status", "plan", "active");
        assertThat(shell.json("store", "show", id)).isEqualTo(bySlug);
        assertThat(shell.say("store", "show", "nasam"))
                .isEqualTo("عطور نسم  http://nasam.localhost:8080"
                        + System.lineSeparator()
                        + "not open yet, plan Basic, active");
    }

    @Test
    void all_tenants_are_listed_over_many_pages() {
        for (var at = 0; at < 203; at++) {
            create("shop-" + at, "owner" + at + "@example.com");
        }

        assertThat(shell.json("tenant", "list")).hasSize(203);
        assertThat(shell.json("tenant", "list").get(0).get("slug").textValue()).isEqualTo("shop-202");
        assertThat(shell.json("tenant", "list", "--limit", "101")).hasSize(101);
    }

    @Test
    void tenants_are_listed_in_a_table() {
        create("nasam", "reem@example.com");

        assertThat(shell.say("tenant", "list").lines())
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row).contains("nasam", "عطور نسم", "Basic", "active"));
    }

    @Test
    void a_tenant_is_put_on_a_plan() {
        create("nasam", "reem@example.com");

        assertThat(shell.json("tenant", "plan", "nasam", "pro").get("plan").textValue())
                .isEqualTo("pro");
        assertThat(shell.say("tenant", "plan", "nasam", "pro")).isEqualTo("عطور نسم is on the plan Pro.");
        assertWrong("tenant plan", "nasam", "gold");
    }

    @Test
    void a_tenant_is_suspended_and_comes_back() {
        create("nasam", "reem@example.com");

        assertThat(shell.json("tenant", "suspend", "nasam", "--reason", "unpaid")
                        .get("active")
                        .booleanValue())
                .isFalse();
        assertThat(shell.say("tenant", "resume", "nasam")).isEqualTo("عطور نسم is active again.");
        assertWrong("tenant suspend", "nasam", "--reason", "x".repeat(501));
    }

    @Test
    void a_tenant_that_nobody_knows_is_refused_everywhere() {
        assertUnknown("tenant", "plan", "nobody", "pro");
        assertUnknown("tenant", "suspend", "nobody");
        assertUnknown("tenant", "resume", "nobody");
        assertUnknown("store", "show", "nobody");
        assertUnknown("store", "reindex", "nobody");
        assertUnknown("jobs", "list", "--tenant", "nobody");
    }

    @Test
    void in_arabic_all_is_said_in_arabic() {
        var arabic = Shell.arabic();

        assertThat(arabic.say("store", "create", "--owner", "reem@example.com", "--name", "نسم", "--slug", "nasam"))
                .isEqualTo("أُنشئ «نسم»: http://nasam.localhost:8080");
        assertThat(arabic.run("tenant", "resume", "nobody").err()).isEqualTo("لم يُقبل: لا يوجد تاجر «nobody»");
        assertThat(arabic.say("tenant", "list")).contains("الباقة", "الأساسية", "يعمل");
        assertThat(arabic.run("tenant", "lst").err())
                .startsWith("لا يوجد «lst»؛ ربما تقصد")
                .contains("list");
    }

    private JsonNode create(String slug, String owner) {
        return shell.json("store", "create", "--owner", owner, "--name", "عطور نسم", "--slug", slug);
    }

    private void assertUnknown(String... arguments) {
        var said = shell.run(arguments);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("Refused: there is no tenant «nobody»");
    }

    private void assertWrong(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of(arguments));
        var said = shell.run(all.toArray(String[]::new));
        assertThat(said.code()).as(said.toString()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).endsWith("(see wassla " + command + " --help)").hasLineCount(1);
    }

    private static List<String> fields(JsonNode node) {
        return ImmutableList.copyOf(node.fieldNames());
    }
}
