package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Arabic readers are told is Arabic to its commas; scripts get codes all the same. */
class ArabicTest {
    private final Shell shell = Shell.arabic();

    @Test
    void where_a_setting_comes_from_is_a_word() {
        assertThat(shell.say("config")).contains("المعتاد").doesNotContain("default");
        assertThat(shell.json("config").get(0).get("origin").textValue()).isEqualTo("default");
    }

    @ParameterizedTest
    @CsvSource({
        "import_products, استيراد منتجات",
        "fetch_pictures, جلب الصور",
        "catalog.reindex, فهرسة البحث",
        "catalog.low_stock, تنبيه قرب النفاد"
    })
    void what_a_job_does_is_told_in_words(String type, String word) {
        var job = Job.queue(
                new JobId(UUID.randomUUID()),
                new Job.Task(null, type, Settings.NONE),
                Instant.parse("2026-01-15T12:00:00Z"));
        shell.installation.storage.platform().within(scope -> {
            scope.jobs().add(job);
            return job;
        });

        assertThat(shell.say("jobs", "list")).contains(word).doesNotContain(type);
        assertThat(shell.json("jobs", "list").get(0).get("type").textValue()).isEqualTo(type);
    }

    @Test
    void the_chain_of_the_platform_has_a_name() {
        shell.say("admin", "create", "--email", "admin@example.com");

        assertThat(shell.say("audit", "verify")).contains("المنصة").doesNotContain("platform");
    }

    @Test
    void lists_are_joined_with_commas_of_the_language() {
        assertThat(shell.run("store", "create").err())
                .startsWith("ينقص: ")
                .contains("،")
                .doesNotContain(", ");
        assertThat(shell.run("email-settings", "set", "--provider", "smtp", "--host", "-", "--from-address", "x")
                        .err())
                .contains("؛ ")
                .doesNotContain("; ");
    }

    @Test
    void several_things_that_may_have_been_meant_are_told_as_such() {
        var texts = Texts.in(Texts.bundle(Locale.of("ar")));
        var one = Sentence.listed(List.of("serve"));
        var two = Sentence.listed(List.of("serve", "store"));

        assertThat(texts.say("usage.unknown.perhaps", "s", one, 1)).isEqualTo("لا يوجد «s»؛ ربما تقصد serve؟");
        assertThat(texts.say("usage.unknown.perhaps", "s", two, 2))
                .isEqualTo("لا يوجد «s»؛ ربما تقصد أحد هذه: serve، store");
    }

    @ParameterizedTest
    @CsvSource({
        "1, رُفض منتج واحد: رمزه لمنتج آخر،",
        "2, رُفض منتجان: رمزاهما لمنتجين آخرين،",
        "7, المنتجات المرفوضة: 7. رموزها لمنتجات أخرى،"
    })
    void refused_products_are_counted_as_arabic_counts(int refused, String said) {
        assertThat(Texts.in(Texts.bundle(Locale.of("ar"))).say("demo.refused", refused))
                .startsWith(said);
    }

    @Test
    void columns_of_a_file_are_called_as_in_files_of_arabic_readers() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "Nasam", "--slug", "nasam");
        shell.terminal.pipe("sku,name_ar,price\nB,مسك,dear\n");
        assertThat(shell.run("catalog", "import", "-", "--store", "nasam").out())
                .contains("السعر")
                .doesNotContain("price");

        shell.terminal.pipe("sku,price,name,Price,stock,stock\n");
        assertThat(shell.run("catalog", "import", "-", "--store", "nasam").err())
                .contains("السعر، المخزون")
                .doesNotContain("price");
    }

    @Test
    void what_a_plan_allows_and_what_an_owner_has_are_not_mixed_up() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "Nasam", "--slug", "nasam");

        assertThat(shell.run("store", "create", "--owner", "reem@example.com", "--name", "Oud", "--slug", "oud-shop")
                        .err())
                .isEqualTo("لم يُقبل: الباقة تسمح بمتجر واحد، ولصاحب المتجر 1");
        assertThat(Texts.in(Texts.bundle(Locale.ENGLISH)).say("store.limit", 2, 3))
                .isEqualTo("the plan allows 3 stores, and the owner has 2");
    }
}
