package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.adapter.http.page.Chromium;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.contract.Pngs;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What shoppers do, without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopJourneyTest {
    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", SampleStore.config());

    @BeforeAll
    void fill_a_store() {
        var perfumes = shelves.category("عطور", "perfumes");
        var rose = shelves.product("rose", ProductStatus.ACTIVE, perfumes, 3);
        shelves.picture(rose, 800, 1_000);
        shelves.picture(rose, 900, 1_000);
        shelves.product("oud", ProductStatus.ACTIVE, perfumes, 0);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_variant_is_chosen_and_a_picture_brought_to_the_front() {
        try (var shopper = shopper()) {
            shopper.navigate(shelves.origin() + "/");
            shopper.click(".s-grid a[href='/products/rose']");
            assertThat(shopper.locator(".s-buy .s-price").innerText()).contains("389");
            shopper.click(".s-opt:not(.on)");
            shopper.waitForURL(Pattern.compile(".*variant=rose-100"));
            assertThat(shopper.locator(".s-buy .s-price").innerText()).contains("520");
            assertThat(ringed(shopper)).isEqualTo(List.of("#picture-1"));
            shopper.click(".s-gal__t a >> nth=1");

            assertThat(shopper.evaluate("() => {"
                            + " const box = document.querySelector('.s-gal__m').getBoundingClientRect();"
                            + " const second = document.querySelector('#picture-2').getBoundingClientRect();"
                            + " return Math.abs(box.left - second.left) < 2; }"))
                    .isEqualTo(true);
            shopper.mouse().move(0, 0);
            assertThat(ringed(shopper)).isEqualTo(List.of("#picture-2"));
            assertThat(shopper.context().cookies()).isEmpty();
        }
    }

    @Test
    void a_list_is_narrowed_and_widened_again() {
        try (var shopper = shopper()) {
            shopper.navigate(shelves.origin() + "/categories/perfumes");
            assertThat(names(shopper)).containsExactlyInAnyOrder("rose", "oud");
            shopper.click(".s-filter summary");
            shopper.click(".s-filter a[href*=in_stock]");
            shopper.waitForURL(Pattern.compile(".*in_stock=1"));
            assertThat(names(shopper)).containsExactly("rose");
            shopper.click(".s-chip");
            shopper.waitForURL(Pattern.compile(".*/categories/perfumes"));
            shopper.click(".s-filter summary");
            shopper.fill("input[name=min_price]", "٤٠٠");
            shopper.click(".s-range button");
            shopper.waitForURL(Pattern.compile(".*min_price=.*"));

            assertThat(names(shopper)).isEmpty();
            assertThat(shopper.locator(".s-none").isVisible()).isTrue();
        }
    }

    @Test
    void what_is_looked_for_is_found() {
        try (var shopper = shopper()) {
            shopper.navigate(shelves.origin() + "/en/");
            shopper.click(".s-head a[href='/en/search']");
            shopper.fill("#q", "rose");
            shopper.click(".s-search button");
            shopper.waitForURL(Pattern.compile(".*q=rose"));

            assertThat(names(shopper)).containsExactly("rose");
        }
    }

    @Test
    void a_picture_finds_what_looks_like_it() {
        try (var shopper = shopper()) {
            shopper.navigate(shelves.origin() + "/en/search");
            shopper.click(".s-filter summary");
            shopper.setInputFiles("#file", new FilePayload("mine.png", "image/png", Pngs.grey(40, 40, 200)));
            shopper.click(".s-upload button");
            shopper.waitForURL(Pattern.compile(".*/en/search/picture"));

            assertThat(shopper.locator("h1").innerText()).isEqualTo("Products that look like your picture");
            assertThat(names(shopper)).containsExactly("rose");
        }
    }

    private Page shopper() {
        return Chromium.browser()
                .newPage(new Browser.NewPageOptions()
                        .setJavaScriptEnabled(false)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(390, 780));
    }

    /** Where the small pictures lead that are shown to be the current one. */
    private static List<?> ringed(Page page) {
        return (List<?>) page.evaluate("() => [...document.querySelectorAll('.s-gal__t a')]"
                + ".filter(link => getComputedStyle(link).boxShadow !== 'none')"
                + ".map(link => link.getAttribute('href'))");
    }

    private static List<String> names(Page page) {
        return page.locator(".s-grid .s-card__n").allInnerTexts();
    }
}
