package io.wassla.app;

import io.wassla.core.contract.Pngs;
import java.util.regex.Pattern;

/** Every page of a store that is open, each once before it is counted: what nobody has asked for yet is counted apart. */
record ShopTour(Tourist tourist, Bill bill) {
    private static final byte[] PICTURE = Pngs.grey(40, 40, 200);
    private static final Pattern SHEET = Pattern.compile("/theme/([0-9a-f]{16}\\.css)");

    void go() {
        var shopper = new Browser(tourist.wassla().caller().at("web-" + tourist.name() + ".localhost"));
        var front = shopper.open("/").expect(200).text();
        var sheet = SHEET.matcher(front).results().findFirst().orElseThrow().group(1);
        for (var path : new String[] {
            "/products", "/search", "/feed.xml", "/merchant-feed.xml", "/sitemap.xml", "/sitemaps/pages.xml"
        }) {
            shopper.open(path);
            bill.open(shopper, path, 200);
        }
        shopper.upload("/search/picture", PICTURE);
        bill.upload(shopper, "/search/picture", 200, PICTURE);
        bill.open(shopper, "/search/picture", 301);
        shopper.open("/products/nothing");
        bill.open(shopper, "/products/{handle}", 404, "nothing");
        shopper.open("/categories/nothing");
        bill.open(shopper, "/categories/{handle}", 404, "nothing");
        bill.open(shopper, "/policies/{kind}", 404, "returns");
        bill.open(shopper, "/sitemaps/products-{number}.xml", 200, "1");
        bill.open(shopper, "/theme/{file}", 200, sheet);
    }
}
