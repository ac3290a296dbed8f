package io.wassla.adapter.http.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;

/** Somebody with a browser who opens a store; each page that is opened must fit, and, if that is wished, be accessible. */
final class Merchant implements AutoCloseable {
    private final Browsing server;
    private final boolean scripts;
    private final int width;
    private final boolean judged;
    private final BrowserContext context;
    final Page page;

    Merchant(Browser browser, Browsing server, String locale, int width, boolean scripts, boolean judged) {
        this.server = server;
        this.scripts = scripts;
        this.width = width;
        this.judged = judged;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE) // a colour on its way to another one is no finding
                .setViewportSize(width, 780));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                throw new AssertionError(message.text());
            }
        });
    }

    void open(String path) {
        var answer = page.navigate(server.url(path));
        if (answer == null || answer.status() != 200) {
            throw new AssertionError(path + " answered " + (answer == null ? "nothing" : answer.status()));
        }
        look();
    }

    /** Checks the page that is open. */
    void look() {
        page.waitForLoadState(LoadState.LOAD);
        if (scripts) {
            page.evaluate("() => document.fonts.ready.then(() => true)");
            PageCheck.fits(page, width);
        }
        if (judged) {
            PageCheck.isAccessible(page, width);
        }
    }

    /** Signs in and opens a store, quickly: in a browser reduced to its cookies, which this one goes on with. */
    void settle(String phone, String slug) {
        var surfer = new Surfer(server);
        surfer.signIn(phone);
        surfer.openStore("نَسَم للعطور", slug);
        context.addCookies(surfer.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(server.url("/")))
                .toList());
    }

    void signIn(String phone) {
        open("/auth/start");
        page.fill("#identifier", phone);
        page.click("main form button");
        arrive("/auth/verify");
        enterCode("/auth/verify");
    }

    void enterCode(String action) {
        if (scripts) {
            page.locator("#code").pressSequentially(server.code());
        } else {
            page.fill("#code", server.code());
            page.click("main form[action='" + action + "'] button");
        }
    }

    /** Country, business, name: the whole way to the dashboard. */
    void openStore(String name) {
        arrive("/onboarding/country");
        page.click(".actionbar button");
        arrive("/onboarding/business");
        page.check("input[value=perfumes]");
        page.click(".actionbar button");
        arrive("/onboarding/store");
        page.fill("#name", name);
        if (scripts) {
            page.waitForSelector(".help--ok");
        } else {
            page.click(".actionbar button");
            page.waitForSelector("[role=alert]");
        }
        page.click(".actionbar button");
        arrive("/dashboard");
    }

    void submit(String selector, String next) {
        page.click(selector);
        arrive(next);
    }

    void arrive(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(path) + "(\\?.*)?$"));
        look();
    }

    @Override
    public void close() {
        context.close();
    }
}
