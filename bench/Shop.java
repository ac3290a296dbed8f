import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.core.tenancy.TenantId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A filled store, and the requests that are made to it. Each takes a number, and no two numbers ask for the same.
 *
 * @param token acts for the owner
 * @param cookie signs the owner's browser in
 * @param handles of products
 * @param ids of products
 * @param shelves handles of categories
 */
record Shop(
        String name,
        String host,
        int products,
        String token,
        String cookie,
        List<String> handles,
        List<String> ids,
        List<String> shelves) {
    private static final byte[] PICTURE = Goods.picture();

    static Shop read(
            EmbeddedPostgres postgres,
            TenantId tenant,
            String name,
            String host,
            int products,
            String token,
            String cookie)
            throws SQLException {
        var which = "from product_handle where current and language = 'ar' and tenant_id = '" + tenant.value()
                + "' order by md5(handle) limit 20000";
        return new Shop(
                name,
                host,
                products,
                token,
                cookie,
                column(postgres, "select handle " + which),
                column(postgres, "select product_id " + which),
                column(
                        postgres,
                        "select handle from category_handle where current and language = 'ar' and tenant_id = '"
                                + tenant.value() + "'"));
    }

    private static List<String> column(EmbeddedPostgres postgres, String query) throws SQLException {
        var login = postgres.logins().owner();
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return List.copyOf(found);
    }

    byte[] get(String path) {
        return Wire.get(host, path);
    }

    byte[] product(int number) {
        return get("/products/" + encoded(handles.get(number % handles.size())));
    }

    byte[] category(int number) {
        return get("/categories/" + encoded(shelves.get(number % shelves.size())) + "?" + from(number));
    }

    byte[] list(int number) {
        return get("/products?" + from(number));
    }

    byte[] searchPage(int number) {
        return get("/search?q=" + encoded(twoWords(number)) + "&" + from(number / 2_000));
    }

    byte[] twoWordsOfTitle(int number) {
        return find(
                twoWords(number)
                        + (number % 3 == 0 ? " " + Goods.words(number, true).get(1) : ""),
                number / 2_000);
    }

    byte[] oneKind(int number) {
        return find(Goods.words(number, true).getFirst(), number);
    }

    /** One that nobody has asked for before, anywhere. */
    byte[] sku(int number) {
        return find("SKU-" + number % products, number / products);
    }

    byte[] mistyped(int number) {
        var maker = Goods.words(number % products, true).get(2);
        var at = 1 + number % (maker.length() - 1);
        return find(maker.substring(0, at) + "ظ" + maker.substring(at + 1), number / 800);
    }

    byte[] suggest(int number) {
        var words = Goods.words(number % products, true);
        var maker = words.get(2);
        return get("/store/suggest?q="
                + encoded(words.getFirst() + " " + maker.substring(0, 2 + number % (maker.length() - 1))));
    }

    byte[] likePicture(int number) {
        return Wire.upload(host, "/store/search/image", PICTURE);
    }

    byte[] dashboard(int number) {
        return Wire.get("localhost", "/dashboard/products", "Cookie: " + cookie);
    }

    byte[] ofMerchant(int number) {
        return Wire.get("localhost", "/api/v1/products?limit=50", Server.bearer(token));
    }

    byte[] edit(int number) {
        var json = "{\"description\":{\"ar\":\"" + Goods.maker(number % 800) + " " + number + "\"}}";
        var path = "/api/v1/products/" + ids.get(number % ids.size());
        return Wire.request("PATCH", "localhost", path, json, Server.bearer(token));
    }

    private byte[] find(String text, int number) {
        return get("/store/products?q=" + encoded(text) + "&min_price=" + (500 + number));
    }

    /** The maker with the kind, as shoppers type them; of products that are there. */
    private String twoWords(int number) {
        var words = Goods.words((int) (number * 7_919L % products), true);
        return words.getFirst() + " " + words.get(2);
    }

    /** A lowest price, below most prices and different each time. */
    private static String from(int number) {
        var halalas = 500 + number;
        return "min_price=" + halalas / 100 + "." + halalas / 10 % 10 + halalas % 10;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
