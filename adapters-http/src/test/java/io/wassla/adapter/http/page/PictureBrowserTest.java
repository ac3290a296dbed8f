package io.wassla.adapter.http.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.wassla.core.contract.Pngs;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pictures, by somebody with a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureBrowserTest {
    private static final Pattern EDITOR = Pattern.compile("/dashboard/products/[0-9a-f-]{36}.*");
    private static final String SAVE = "button[form=product]:visible";

    /** A picture of one pixel falls on the card. */
    private static final String DROP = """
        () => {
          const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";
          const bytes = Uint8Array.from(atob(pixel), letter => letter.charCodeAt(0));
          const dropped = new DataTransfer();
          dropped.items.add(new File([bytes], "pixel.png", { type: "image/png" }));
          document.getElementById("pictures-card")
              .dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
        }
        """;

    private final Browsing server = new Browsing();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void chosen_pictures_are_there_at_once_and_what_was_typed_stays() {
        try (var merchant = merchant("+966551200001", "ar-SA", 1280, true)) {
            begin(merchant);
            merchant.page.click(SAVE);
            merchant.page.waitForURL(EDITOR);
            merchant.page.fill("#name_ar", "ورد الطائف الجديد");

            merchant.page.setInputFiles("#file", new FilePayload[] {picture("a.png", 60), picture("b.png", 61)});
            assertThat(merchant.page.locator(".imgs img")).hasCount(2);
            merchant.look();
            assertThat(merchant.page.locator("#name_ar")).hasValue("ورد الطائف الجديد");
            merchant.page.setInputFiles("#file", page());
            assertThat(merchant.page.locator("[data-says]")).containsText("logo.svg");
            assertThat(merchant.page.locator(".imgs img")).hasCount(2);

            merchant.page.click(SAVE);
            assertThat(merchant.page.locator(".banner--ok")).isVisible();
            assertThat(merchant.page.locator("#name_ar")).hasValue("ورد الطائف الجديد");
            merchant.page.click(".imgs a >> nth=0");
            merchant.look();
            merchant.page.click("button[value=later]:visible");
            assertThat(merchant.page.locator(".shots li")).hasCount(2);
        }
    }

    @Test
    void dropped_pictures_are_sent_too() {
        try (var merchant = merchant("+966551200002", "en-US", 360, true)) {
            begin(merchant);
            merchant.page.click(SAVE);
            merchant.page.waitForURL(EDITOR);

            merchant.page.evaluate(DROP);

            assertThat(merchant.page.locator(".imgs img")).hasCount(1);
            merchant.look();
        }
    }

    @Test
    void without_scripts_they_come_with_the_form() {
        try (var merchant = merchant("+966551200003", "en-US", 360, false)) {
            begin(merchant);
            merchant.page.setInputFiles("#file", picture("a.png", 64));
            merchant.page.click(SAVE);
            merchant.page.waitForURL(EDITOR);
            assertThat(merchant.page.locator(".imgs img")).hasCount(1);
            merchant.page.click("a[href$='/pictures']");
            merchant.page.setInputFiles("#file", picture("b.png", 65));
            merchant.page.click("form[enctype] button");
            assertThat(merchant.page.locator(".shots li")).hasCount(2);
        }
    }

    private Merchant merchant(String phone, String locale, int width, boolean scripts) {
        var merchant = new Merchant(Chromium.browser(), server, locale, width, scripts, scripts);
        merchant.settle(phone, "nasam-" + phone.substring(9));
        return merchant;
    }

    private static void begin(Merchant merchant) {
        merchant.open("/dashboard/products/new");
        merchant.page.fill("#name_ar", "ورد الطائف");
        merchant.page.fill("#v0_price", "389");
    }

    private static FilePayload picture(String name, int side) {
        return new FilePayload(name, "image/png", Pngs.grey(side, side, 120));
    }

    private static FilePayload page() {
        return new FilePayload("logo.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8));
    }
}
