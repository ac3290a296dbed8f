import ch.qos.logback.classic.Level;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.adapter.persistence.schema.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills 1,000 stores, one of them with 100,000 products, asks for everything that must be quick, and prints a table in Markdown; see
 * {@code bench/run}. A data folder that was filled once is used again.
 */
final class Speed {
    private static final int STORES = 1_000;
    private static final int LITTLE = 10;
    /** Pictures that shoppers may have looked at together; more are asked to come again. */
    private static final int LOOKED_AT_ONCE = 4;

    private final Server wassla;
    private final long postgres;
    private final double seconds;
    private final String only;
    private int number = 1;

    /** @param postgres the process that all others of the database are children of */
    private Speed(Server wassla, long postgres, double seconds, String only) {
        this.wassla = wassla;
        this.postgres = postgres;
        this.seconds = seconds;
        this.only = only;
    }

    /** {@code [data folder] [products of the largest] [seconds a figure] [only rows that contain this]} */
    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var data = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("wassla-speed");
        var most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var seconds = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 2;
        var port = Integer.getInteger("port", 8105);
        try (var postgres = EmbeddedPostgres.connect(data)) {
            new Migrations(postgres.logins().owner()).run();
            // what Java learns of its classes by this is kept: a release brings that along, and needs 80 MB less with
            // it
            Server.wassla(data, port).close();
            try (var wassla = Server.wassla(data, port);
                    var yardstick = Server.yardstick(data, port + 1)) {
                var shops = shops(postgres, wassla, most);
                var speed = new Speed(wassla, postmaster(data), seconds, arguments.length > 3 ? arguments[3] : "");
                speed.yardstick(yardstick, rows(postgres));
                speed.run(shops);
                speed.memory();
            }
        }
        System.exit(0);
    }

    private static long postmaster(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    private static List<Shop> shops(EmbeddedPostgres postgres, Server wassla, int most) throws Exception {
        var sizes = List.of(100, 3_334, most);
        var run = Long.toString(System.currentTimeMillis(), 36);
        var shops = new ArrayList<Shop>();
        try (var storage = Storage.open(postgres.logins(), StorageSettings.STANDARD)) {
            var filling = new Filling(storage);
            for (var other = sizes.size(); other < STORES; other++) {
                filling.open("stall-" + other);
                if (other % 10 == 0) {
                    filling.fill(filling.find("stall-" + other), LITTLE, 1);
                }
            }
            for (var size : sizes) {
                var began = System.nanoTime();
                var slug = "speed-" + size;
                var token = wassla.openStore(slug);
                var tenant = filling.find(slug);
                filling.enlarge(tenant);
                filling.fill(tenant, size, size == 3_334 ? 3 : 1);
                Filling.picture(postgres, tenant);
                System.err.printf(Locale.ROOT, "%,d products in %.0f s%n", size, (System.nanoTime() - began) / 1e9);
                var host = slug + ".localhost:" + wassla.port();
                var cookie = filling.browser(slug + "@example.com", tenant);
                shops.add(Shop.read(postgres, tenant, "%,d".formatted(size), host, size, token, cookie));
            }
        }
        return shops;
    }

    private static List<Long> rows(EmbeddedPostgres postgres) throws SQLException {
        var login = postgres.logins().owner();
        var found = new ArrayList<Long>();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            statement.execute("create table bench.card as select doc, card from search_entry");
            statement.execute("create unique index on bench.card (doc)");
            try (var rows = statement.executeQuery("select doc from bench.card limit 20000")) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }

    private void yardstick(Server yardstick, List<Long> rows) throws Exception {
        IntFunction<byte[]> request = n -> Wire.get("localhost", "/row/" + rows.get(n % rows.size()));
        Stopwatch.measure(yardstick.port(), 16, seconds * 5, number, request); // until it is compiled
        System.out.println(
                "| what | products | 16: a second | median ms | 99 % ms | 64: a second | median ms | 99 % ms |"
                        + " statements | CPU ms |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var worked = yardstick.worked(postgres);
        var some = Stopwatch.measure(yardstick.port(), 16, seconds * 2, number, request);
        worked = yardstick.worked(postgres) - worked;
        var many = Stopwatch.measure(yardstick.port(), 64, seconds * 2, number, request);
        System.out.printf(
                Locale.ROOT,
                "| a bare handler with one SELECT | | %s | %s | 1 | %.2f |%n",
                some.row(),
                many.row(),
                worked * 1e3 / some.numbers());
    }

    private void run(List<Shop> shops) throws Exception {
        for (var shop : shops) {
            warmUp(shop);
        }
        for (var shop : shops) {
            row(shop, "product page, known", n -> shop.product(0));
            if (shop.products() > 2_000) {
                row(shop, "product page, another each time", shop::product);
            }
            row(shop, "front page, known", n -> shop.get("/"));
            row(shop, "category, known", n -> shop.category(0));
            row(shop, "category, another price each time", shop::category);
            row(shop, "all products, another price each time", shop::list);
            row(shop, "search page, other words each time", shop::searchPage);
            row(shop, "API search, known", n -> shop.twoWordsOfTitle(3));
            row(shop, "API search, two or three words", shop::twoWordsOfTitle);
            row(shop, "API search, one common word", shop::oneKind);
            row(shop, "API search, SKU never asked for", shop::sku);
            row(shop, "API search, mistyped", shop::mistyped);
            row(shop, "suggestions", shop::suggest);
            row(shop, "search by picture, 4 connections", LOOKED_AT_ONCE, LOOKED_AT_ONCE, shop::likePicture);
            row(shop, "merchant's list (API)", shop::ofMerchant);
            row(shop, "merchant's list (dashboard)", shop::dashboard);
            row(shop, "edit of a product (API)", shop::edit);
            whileEdited(shop);
        }
    }

    private void warmUp(Shop shop) throws Exception {
        warmUp(shop::product, seconds * 5); // as long as the handler that it is compared with
        for (IntFunction<byte[]> request :
                List.<IntFunction<byte[]>>of(shop::category, shop::searchPage, shop::sku, shop::mistyped)) {
            warmUp(request, seconds);
        }
    }

    private void warmUp(IntFunction<byte[]> request, double howLong) throws Exception {
        number += Stopwatch.measure(wassla.port(), 16, howLong, number, request).numbers();
    }

    private void row(Shop shop, String what, IntFunction<byte[]> requests) throws Exception {
        row(shop, what, 16, 64, requests);
    }

    private void row(Shop shop, String what, int few, int more, IntFunction<byte[]> requests) throws Exception {
        if (!what.contains(only)) {
            return;
        }
        number += Stopwatch.measure(wassla.port(), few, seconds / 4, number, requests)
                .numbers();
        var before = wassla.figure("wassla_sql_statements_total");
        var worked = wassla.worked(postgres);
        var some = Stopwatch.measure(wassla.port(), few, seconds, number, requests);
        worked = wassla.worked(postgres) - worked;
        number += some.numbers();
        var statements = (wassla.figure("wassla_sql_statements_total") - before) / Math.max(1, some.numbers());
        var many = Stopwatch.measure(wassla.port(), more, seconds, number, requests);
        number += many.numbers();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f | %.2f%s |%n",
                what,
                shop.name(),
                some.row(),
                many.row(),
                statements,
                worked * 1e3 / Math.max(1, some.numbers()),
                some.wrong() + many.wrong() == 0
                        ? ""
                        : ", " + (some.wrong() + many.wrong()) + " failed, as with "
                                + Math.max(some.lastWrong(), many.lastWrong()));
    }

    /** What shoppers feel of a merchant who saves one product after the other. */
    private void whileEdited(Shop shop) throws Exception {
        var merchant = Thread.ofPlatform().start(() -> {
            try (var wire = new Wire(wassla.port())) {
                for (var edit = 0; !Thread.currentThread().isInterrupted(); edit++) {
                    wire.send(shop.edit(edit), false);
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        row(shop, "API search while ten products a second are edited", shop::twoWordsOfTitle);
        merchant.interrupt();
        merchant.join();
    }

    private void memory() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nMemory of the server after all this: heap in use %.0f MB, process %d MB.%n",
                wassla.figure("jvm_memory_used_bytes{area=\"heap\"") / 1e6,
                wassla.resident());
    }
}
