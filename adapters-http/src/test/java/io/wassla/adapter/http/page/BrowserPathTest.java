package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.wassla.adapter.http.page.imports.ImportsPage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserPathTest {
    private final Browsing server = new Browsing();
    private int phones = 550_120_000;

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ar-SA,360,true,true",
        "en-US,360,true,false",
        "ar-SA,1280,true,false",
        "en-US,1280,true,true",
        "ar-SA,1280,false,false",
        "en-US,360,false,false"
    })
    void a_newcomer_signs_in_opens_a_store_and_stands_in_its_dashboard(
            String locale, int width, boolean scripts, boolean judged) {
        try (var merchant = new Merchant(Chromium.browser(), server, locale, width, scripts, judged)) {
            merchant.signIn(phone());
            merchant.openStore("نَسَم للعطور " + width + locale + scripts);

            merchant.submit(".steps-p a.btn:visible", "/dashboard/products/new");
            merchant.page.fill("#name_ar", "ورد الطائف");
            merchant.page.fill("#v0_price", "٣٨٩");
            merchant.page.click("button[form=product]:visible");
            merchant.page.waitForURL(Pattern.compile("/dashboard/products/[0-9a-f-]{36}.*"));
            merchant.look();
            merchant.open("/dashboard/products");
            merchant.open("/dashboard");

            merchant.submit(".steps-p a.btn:visible", "/dashboard/settings");
            merchant.page.check("input[value=open]");
            merchant.submit("main form button", "/dashboard/settings");
            merchant.open("/dashboard");
            assertThat(merchant.page.locator(".tag--ok").first().isVisible()).isTrue();
        }
    }

    @Test
    void an_owner_looks_after_account_and_team() {
        try (var owner = merchant(360)) {
            owner.settle(phone(), "noura");

            owner.open("/account");
            owner.page.fill("#identifier", "noura@mail.example");
            owner.submit("form[action='/account/identifiers'] button", "/account/identifiers/verify");
            owner.enterCode("/account/identifiers/verify");
            owner.arrive("/account");
            owner.submit("form[action='/account/second-factor'] button", "/account/second-factor");
            owner.open("/account");
            owner.submit("a[href$='/email/remove']", "/account/identifiers/email/remove");
            owner.submit(".btn-danger", "/account");
            assertThat(owner.page.locator("#identifier").isVisible()).isTrue();
            owner.open("/dashboard/members");
            owner.page.fill("#identifier", "reem@mail.example");
            owner.submit("form[action='/dashboard/members'] button", "/dashboard/members");
            assertThat(owner.page.locator(".tag--open").innerText()).isEqualTo("بانتظار القبول");
            owner.open("/dashboard/audit-log");
            owner.open("/dashboard/stores");
            owner.open("/dashboard/store");
            owner.open("/dashboard/store/look");
            owner.page.fill("#colour", "#ffe100");
            owner.page.click("button[form=part]:visible");
            owner.page.waitForSelector(".banner svg");
            owner.look();
        }
    }

    @Test
    void options_become_variants_while_they_are_typed() {
        try (var owner = merchant(1280)) {
            owner.settle(phone(), "musk");
            owner.open("/dashboard/products/new");
            owner.page.fill("#name_ar", "مسك");
            owner.page.fill("#v0_price", "90");
            owner.page.click(".opt-add summary");
            owner.page.fill("#o0_name", "الحجم");
            owner.page.fill("#o0_values", "50\n100");
            owner.page.click("button[value=combine]:visible");
            owner.page.waitForSelector("#v1_sku");

            assertThat(owner.page.inputValue("#name_ar")).isEqualTo("مسك");
            assertThat(owner.page.inputValue("#v1_price")).isEqualTo("90");
            owner.look();
            owner.open("/dashboard/categories");
            owner.open("/dashboard/tags");
        }
    }

    @ParameterizedTest
    @CsvSource({"ar-SA,390,true", "ar-SA,1280,false", "en-US,1280,true"})
    void a_file_of_products_is_imported(String locale, int width, boolean scripts) {
        try (var owner = new Merchant(Chromium.browser(), server, locale, width, scripts, scripts)) {
            owner.settle(phone(), "files-" + width + scripts);
            owner.open("/dashboard/products");
            owner.submit(".empty a.btn-line", ImportsPage.PATH);
            var file = "sku,name_ar,price\nA,عود,10\nB,مسك,x\n".getBytes(StandardCharsets.UTF_8);
            owner.page.setInputFiles("#file", new FilePayload("products.csv", "text/csv", file));
            owner.page.click("main form[enctype] button");
            owner.page.waitForURL(Pattern.compile(ImportsPage.PATH + "/[0-9a-f-]{36}"));
            owner.look();
            runJobs();
            owner.page.reload();
            owner.look();
            assertThat(owner.page.locator("#refused").isVisible()).isTrue();
            owner.open(ImportsPage.PATH);
        }
    }

    private void runJobs() {
        server.wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().equals("run-jobs-1"))
                .forEach(chore -> chore.work().run(() -> false));
    }

    @Test
    void pages_that_are_only_read_are_accessible_too() {
        try (var reader = merchant(390)) {
            reader.open("/");
            reader.open("/help");
            reader.open("/privacy");
            reader.open("/problems/slug_taken");
            reader.open("/dev/outbox");
            reader.page.navigate(server.url("/nowhere"));
            reader.look();
            reader.page.navigate(server.store("nobody"));
            reader.look();
        }
    }

    private Merchant merchant(int width) {
        return new Merchant(Chromium.browser(), server, "ar-SA", width, true, true);
    }

    private String phone() {
        return "0" + phones++;
    }
}
