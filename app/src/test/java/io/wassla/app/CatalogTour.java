package io.wassla.app;

import io.wassla.core.contract.Pngs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** What merchants do with their catalog. */
record CatalogTour(Bill bill, String name) {
    private static final String PRODUCTS = "/api/v1/products";
    private static final String CATEGORIES = "/api/v1/categories";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern VARIANT = Pattern.compile("name=\"v0_id\"[^>]*value=\"([0-9a-f-]{36})\"");
    private static final Pattern PICTURE = Pattern.compile("id=\"p-([0-9a-f-]{36})\"");
    private static final Pattern PRODUCT = Pattern.compile("/dashboard/products/([0-9a-f-]{36})\"");
    private static final Pattern CATEGORY = Pattern.compile("/dashboard/categories/([0-9a-f-]{36})\"");
    private static final Pattern TAG = Pattern.compile("/dashboard/tags/([0-9a-f-]{36})\"");

    void byApi(Caller owner) {
        var category = bill.call(owner, "POST " + CATEGORIES, 201, "{\"name\": \"عطور\"}")
                .at("/id");
        bill.call(owner, "GET " + CATEGORIES, 200);
        bill.call(owner, "GET " + CATEGORIES + "/{id}", 200, "", category);
        bill.call(owner, "PATCH " + CATEGORIES + "/{id}", 200, "{\"name\": {\"en\": \"Perfumes\"}}", category);
        var tag = bill.call(owner, "POST /api/v1/tags", 201, "{\"name\": \"ورد\"}")
                .at("/id");
        bill.call(owner, "GET /api/v1/tags", 200);
        bill.call(owner, "PATCH /api/v1/tags/{id}", 200, "{\"name\": \"زهر\"}", tag);
        products(owner, category);
        bill.call(owner, "PATCH /api/v1/glossary", 200, "{\"terms\": {\"زهر\": {\"en\": \"Blossom\"}}}");
        bill.call(owner, "GET /api/v1/glossary", 200);
        bill.call(owner, "DELETE /api/v1/tags/{id}", 204, "", tag);
        bill.call(owner, "DELETE " + CATEGORIES + "/{id}", 204, "", category);
    }

    private void products(Caller owner, String category) {
        var made = bill.call(owner, "POST " + PRODUCTS, 201, """
            {"name": "ورد الطائف", "sku": "NSM-1", "price": {"amount": 38900}, "stock": 7,
             "category_ids": ["%s"], "tags": ["زهر"]}
            """.formatted(category));
        var product = made.at("/id");
        bill.call(owner, "GET " + PRODUCTS, 200);
        bill.call(owner, "GET " + PRODUCTS + "/{id}", 200, "", product);
        bill.call(owner, "PATCH " + PRODUCTS + "/{id}", 200, "{\"price\": {\"amount\": 40000}}", product);
        bill.call(owner, "PUT /api/v1/variants/{id}/stock", 200, "{\"quantity\": 9}", made.at("/variants/0/id"));
        bill.call(owner, "GET " + PRODUCTS + "/{id}/stock-history", 200, "", product);
        pictures(owner, product);
        var bulk = "{\"ids\": [\"" + product + "\"], \"action\": \"set_status\", \"status\": \"active\"}";
        bill.call(owner, "POST " + PRODUCTS + "/bulk", 200, bulk);
        search(owner, made.at("/handle"));
        bill.call(owner, "DELETE " + PRODUCTS + "/{id}", 204, "", product);
    }

    private void pictures(Caller owner, String product) {
        var images = "/api/v1/products/{id}/images";
        var image = bill.upload(owner, "POST " + images, 201, Pngs.grey(300, 200, 90), product)
                .at("/id");
        bill.call(owner, "PATCH " + images + "/{image_id}", 200, "{\"alt\": \"زجاجة عطر\"}", product, image);
        var shopper = owner.with("X-Tenant", "first-" + name);
        bill.upload(shopper, "POST /store/search/image", 200, Pngs.grey(300, 200, 90));
        bill.call(owner, "DELETE " + images + "/{image_id}", 204, "", product, image);
    }

    /** As shoppers, each time after something else was asked: an answer that is remembered costs nothing. */
    private void search(Caller owner, String handle) {
        bill.call(owner, "GET /api/v1/search/settings", 200);
        bill.call(owner, "PUT /api/v1/search/settings", 200, "{\"synonyms\": [[\"ورد\", \"جوري\"]]}");
        var shopper = owner.with("X-Tenant", "first-" + name);
        shopper.get("/store/products?limit=1").expect(200);
        bill.call(shopper, "GET /store/products", 200);
        bill.call(shopper, "GET /store/products/{handle}", 200, "", URLEncoder.encode(handle, StandardCharsets.UTF_8));
        bill.call(shopper, "GET /store/suggest?q=%D9%88%D8%B1", 200);
    }

    void byPages(Browser owner) {
        var products = "/dashboard/products";
        bill.open(owner, products + "/new", 200);
        bill.submit(owner, products + "/new", 303, Map.of("name_ar", "عود", "v0_price", "90", "status", "active"));
        var list = bill.open(owner, products, 200).text();
        var id = found(PRODUCT, list);
        var page = bill.open(owner, products + "/{id}", 200, id).text();
        var variant = found(VARIANT, page);
        var version = found(VERSION, page);
        var changed = Map.of("version", version, "v0_id", variant, "v0_sku", "OUD", "v0_price", "95", "name_ar", "عود");
        bill.submit(owner, products + "/{id}", 303, changed, id);
        var one = products + "/{id}/variants/{variant}";
        version = found(VERSION, bill.open(owner, one, 200, id, variant).text());
        bill.submit(owner, one, 303, Map.of("version", version, "v0_sku", "OUD", "v0_price", "99"), id, variant);
        pictures(owner, id);
        bill.open(owner, products + "/{id}/stock", 200, id);
        bill.submit(owner, products + "/bulk", 303, Map.of("id", id, "action", "draft"));
        bill.open(owner, products + "/{id}/remove", 200, id);
        bill.submit(owner, products + "/{id}/remove", 303, Map.of(), id);
        categories(owner);
        tags(owner);
    }

    private void pictures(Browser owner, String id) {
        var pictures = "/dashboard/products/{id}/pictures";
        bill.upload(owner, pictures, 303, Pngs.grey(320, 240, 60), id);
        var one = found(PICTURE, bill.open(owner, pictures, 200, id).text());
        var said = Map.of("do", "save", "alt_ar_" + one, "زجاجة");
        bill.submit(owner, pictures + "/{picture}", 303, said, id, one);
        bill.open(owner, pictures + "/{picture}/remove", 200, id, one);
        bill.submit(owner, pictures + "/{picture}/remove", 303, Map.of(), id, one);
    }

    private void categories(Browser owner) {
        var categories = "/dashboard/categories";
        owner.open(categories);
        bill.submit(owner, categories, 303, Map.of("name_ar", "عطور"));
        owner.submit(categories, "name_ar", "عود").expect(303);
        var id = found(CATEGORY, bill.open(owner, categories, 200).text());
        bill.submit(owner, categories + "/{id}/down", 303, Map.of(), id);
        bill.submit(owner, categories + "/{id}/up", 303, Map.of(), id);
        var version =
                found(VERSION, bill.open(owner, categories + "/{id}", 200, id).text());
        bill.submit(owner, categories + "/{id}", 303, Map.of("version", version, "name_ar", "مسك"), id);
        bill.open(owner, categories + "/{id}/remove", 200, id);
        bill.submit(owner, categories + "/{id}/remove", 303, Map.of(), id);
    }

    private void tags(Browser owner) {
        var tags = "/dashboard/tags";
        owner.open(tags);
        bill.submit(owner, tags, 303, Map.of("name", "ورد " + name));
        var id = found(TAG, bill.open(owner, tags, 200).text());
        bill.open(owner, tags + "/{id}", 200, id);
        bill.submit(owner, tags + "/{id}", 303, Map.of("name", "زهر " + name), id);
        bill.open(owner, tags + "/{id}/remove", 200, id);
        bill.submit(owner, tags + "/{id}/remove", 303, Map.of(), id);
        bill.open(owner, "/dashboard/glossary", 200);
        bill.submit(owner, "/dashboard/glossary", 303, Map.of("w0", "زهر " + name, "t0", "Blossom"));
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
