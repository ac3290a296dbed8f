package io.wassla.adapter.http.shop;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.page.Chromium;
import io.wassla.adapter.http.page.PageCheck;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the sample store in a browser, which gets all that it asks for from memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopLooksTest {
    private static final String HOST = "http://nasam.example/";
    private static final int NARROW = 360;
    /** Among them they have everything that has a colour of its own. */
    private static final Set<String> COLOURFUL = Set.of("home", "category", "product", "search-none");

    private final ShopRenderer renderer = new ShopRenderer();
    private final Chromium chromium = new Chromium();
    private BrowserContext context;
    private String html = "";
    private ThemeSheet sheet =
            ThemeSheet.of(SampleStore.shop(Settings.NONE).config().appearance().theme());

    @BeforeAll
    void open_a_browser() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(NARROW, 780));
        context.route("**/*", this::hand);
    }

    @AfterAll
    void close() {
        context.close();
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_fits_and_is_accessible(Language language) {
        var config = SampleStore.config();
        for (var sample : ShopSamples.all(language)) {
            try (var page = context.newPage()) {
                show(page, language, config, sample);
                PageCheck.fits(page, NARROW);
                PageCheck.isAccessibleInItsOwnColours(page, NARROW);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "white,#ffe100,pill,arch,start,full,reem_kufi",
        "cool,#808080,0,1:1,centred,plain,markazi_text",
        "dark,#2a0a3b,12,4:5,start,split,alexandria"
    })
    void text_is_readable_on_every_paper(
            String paper, String colour, String corners, String pictures, String header, String hero, String font) {
        var config = SampleStore.dressed(
                colour,
                Map.of(
                        "paper", paper,
                        "corners", corners,
                        "pictures", pictures,
                        "header", header,
                        "hero", hero,
                        "heading_font", font));
        for (var sample : ShopSamples.all(Language.AR).stream()
                .filter(each -> COLOURFUL.contains(each.name()))
                .toList()) {
            try (var page = context.newPage()) {
                show(page, Language.AR, config, sample);
                PageCheck.isReadable(page);
            }
        }
    }

    private void show(Page page, Language language, Settings config, ShopSamples.Sample sample) {
        var around = ShopSamples.page(language, config);
        html = renderer.html(sample.template(), around, sample.view());
        sheet = around.shop().sheet();
        page.navigate(HOST + sample.name() + "-" + language.code());
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    private void hand(Route route) {
        var path = URI.create(route.request().url()).getPath();
        var answer = new Route.FulfillOptions();
        if (path.startsWith(Assets.ROOT)) {
            var asset = ShopSamples.ASSETS.find(path.split("/", 4)[3]).orElseThrow();
            answer.setContentType(asset.type()).setBodyBytes(asset.content());
        } else if (path.equals(sheet.path())) {
            answer.setContentType("text/css").setBody(sheet.css());
        } else {
            answer.setContentType("text/html; charset=utf-8").setBody(html);
        }
        route.fulfill(answer);
    }
}
