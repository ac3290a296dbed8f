package io.wassla.adapter.http.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the scripts of gates and forms change on a page that stays open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsBrowserTest {
    private static final Pattern FILLED = Pattern.compile(".*btn-primary.*");
    private static final Pattern BAD = Pattern.compile(".*\\bbad\\b.*");

    private final Browsing server = new Browsing();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_was_refused_is_forgotten_while_another_address_is_typed() {
        try (var owner = merchant()) {
            owner.settle("0551300001", "rayhan");
            owner.open("/dashboard/settings/address");
            assertThat(owner.page.locator(".tabs-b")).hasCount(0);
            owner.page.fill("#slug", "admin");
            owner.page.click(".savebar button");
            assertThat(owner.page.locator("#slug-error")).isVisible();
            owner.look();

            owner.page.fill("#slug", "rayhan-new");

            assertThat(owner.page.locator("[role=alert]")).hasCount(0);
            assertThat(owner.page.locator("#slug-error")).hasCount(0);
            assertThat(owner.page.locator("#slug-state .help--ok")).isVisible();
            assertThat(owner.page.locator("#slug[aria-invalid]")).hasCount(0);
            assertThat(owner.page.locator(".affix--bad")).hasCount(0);
            owner.look();

            owner.page.fill("#slug", "admin");
            assertThat(owner.page.locator("#slug[aria-invalid=true]")).isVisible();
        }
    }

    @Test
    void a_code_that_expires_while_its_page_is_open_offers_another() {
        try (var newcomer = merchant()) {
            newcomer.page.clock().install();
            newcomer.open("/auth/start");
            newcomer.page.fill("#identifier", "0551300002");
            newcomer.page.click("main form button");
            newcomer.arrive("/auth/verify");
            assertThat(resend(newcomer.page)).not().hasClass(FILLED);

            newcomer.page.clock().fastForward("05:02");

            assertThat(newcomer.page.locator("#code-help")).hasText("انتهت مدة هذا الرمز. اطلب رمزًا جديدًا.");
            assertThat(resend(newcomer.page)).hasClass(FILLED);
            assertThat(newcomer.page.locator(".gate__form .btn")).not().hasClass(FILLED);
            newcomer.look();
        }
    }

    @Test
    void the_sixth_choice_is_answered_while_choosing() {
        try (var newcomer = merchant()) {
            newcomer.signIn("0551300003");
            newcomer.arrive("/onboarding/country");
            newcomer.page.click(".actionbar button");
            newcomer.arrive("/onboarding/business");
            var told = newcomer.page.locator("[data-chosen]");
            for (var kind : new String[] {"perfumes", "fashion", "electronics", "grocery", "books", "toys"}) {
                newcomer.page.check("input[value=" + kind + "]");
            }
            assertThat(told).hasText("اخترت أكثر من خمسة. أبقِ خمسة أنشطة على الأكثر.");
            assertThat(told).hasClass(BAD);
            newcomer.look();

            newcomer.page.uncheck("input[value=toys]");
            assertThat(told).not().hasClass(BAD);
        }
    }

    private static Locator resend(Page page) {
        return page.locator("[name=resend]");
    }

    private Merchant merchant() {
        return new Merchant(Chromium.browser(), server, "ar-SA", 390, true, true);
    }
}
