package io.wassla.adapter.http.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.page.Chromium;
import io.wassla.adapter.http.page.PageCheck;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the sample store in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopLooksTest {
    private static final int NARROW = 360;
    /** Among them they have everything that has a colour of its own. */
    private static final Set<String> COLOURFUL = Set.of("home", "category", "product", "search-none");

    private static final Settings CONFIG = SampleStore.config();

    private HttpServer server;
    private BrowserContext context;
    private String html = "";
    private ThemeSheet sheet =
            ThemeSheet.of(SampleStore.shop(Settings.NONE).config().appearance().theme());

    @BeforeAll
    void open_a_browser() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hand);
        server.start();
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(NARROW, 780));
    }

    @AfterAll
    void close() {
        context.close();
        server.stop(0);
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
    @CsvSource({"AR,centred,split", "EN,start,full", "AR,start,full", "EN,centred,split"})
    void a_store_with_pictures_of_its_own_fits_and_is_accessible(Language language, String header, String hero) {
        var config = SampleStore.dressed("#6d2237", Map.of("header", header, "hero", hero));
        for (var sample : ShopSamples.pictured(language)) {
            try (var page = context.newPage()) {
                show(page, sample, ShopSamples.pictured(language, config));
                PageCheck.fits(page, NARROW);
                PageCheck.isAccessibleInItsOwnColours(page, NARROW);
            }
        }
    }

    /** Before the file has come the place has the size that it has afterwards. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void a_logo_takes_its_place_before_it_comes(int width) {
        try (var page = context.newPage()) {
            page.setViewportSize(width, 780);
            page.route("**/media/**", Route::abort);
            show(page, ShopSamples.pictured(Language.AR).getFirst(), ShopSamples.pictured(Language.AR, CONFIG));
            var before = box(page);
            page.unroute("**/media/**");
            page.reload();
            assertThat((Integer) page.evaluate("document.querySelector('.s-logo img').naturalWidth"))
                    .isPositive();

            assertThat(box(page)).isEqualTo(before);
            assertThat(box(page)).contains("\"width\":160", "\"height\":48");
        }
    }

    private static String box(Page page) {
        return (String)
                page.evaluate("JSON.stringify(document.querySelector('.s-head .s-logo img').getBoundingClientRect())");
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
        show(page, sample, ShopSamples.page(language, config));
    }

    private void show(Page page, ShopSamples.Sample sample, ShopPage around) {
        html = ShopSamples.html(sample.template(), around, sample.view());
        sheet = around.shop().sheet();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/" + sample.name() + "-"
                + around.language().code());
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    private void hand(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith(Assets.ROOT)) {
            var asset = ShopSamples.ASSETS.find(path.split("/", 4)[3]).orElseThrow();
            answer(exchange, asset.type(), asset.content());
        } else if (path.startsWith(PictureView.ROOT)) {
            answer(exchange, "image/png", Pngs.grey(400, 120, 90));
        } else if (path.equals(sheet.path())) {
            answer(exchange, "text/css", sheet.css().getBytes(UTF_8));
        } else {
            answer(exchange, "text/html; charset=utf-8", html.getBytes(UTF_8));
        }
    }

    /** Only the page itself is another one at the same address. */
    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
                .set("Cache-Control", type.startsWith("text/html") ? "no-store" : "max-age=3600, immutable");
        exchange.sendResponseHeaders(200, content.length);
        try (exchange) {
            exchange.getResponseBody().write(content);
        }
    }
}
