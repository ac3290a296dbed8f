import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Imports a made-up file of products and prints how many rows were taken a second, and the most memory that was used on
 * Java's heap meanwhile: {@code java bench/Import.java http://localhost:8080 owner@example.com 100000}. Imports the same file a second time,
 * which changes nothing. Runs on this machine only, against a server in development mode; the owner's store needs a plan
 * without a limit of products.
 */
public final class Import {
    private static final String[] FIRST = {
        "ورد", "عود", "مسك", "عنبر", "بخور", "زعفران", "صندل", "ياسمين", "فانيليا", "توت"
    };
    private static final String[] SECOND = {
        "الطائف", "الليل", "الصباح", "ملكي", "كمبودي", "هندي", "أبيض", "دافئ", "فاخر", "نادر"
    };
    private static final String[] ENGLISH = {"Rose", "Oud", "Musk", "Amber", "Incense", "Saffron", "Sandal", "Jasmine"};
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} ([0-9.E]+)$");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private String token = "";

    private Import(URI server) {
        this.server = server;
    }

    public static void main(String... arguments) throws Exception {
        var server = URI.create(arguments[0]);
        if (!server.getHost().equals("localhost") && !server.getHost().startsWith("127.")) {
            throw new IllegalArgumentException("this machine only");
        }
        var file = file(Integer.parseInt(arguments[2]));
        try {
            var client = new Import(server);
            System.out.println(client.measured("new", file, arguments[1]));
            System.out.println(client.measured("the same again", file, arguments[1]));
        } finally {
            Files.delete(file);
        }
    }

    private String measured(String what, Path file, String owner) throws Exception {
        signIn(owner);
        var rows = Files.lines(file).count() - 1;
        var begin = System.nanoTime();
        var queued = send(request("/api/v1/imports/products")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        var job = found("\"job_id\": ?\"([^\"]+)\"", queued);
        var heap = 0.0;
        var state = "";
        while (!state.matches("done|failed|cancelled")) {
            Thread.sleep(1_000);
            heap = Math.max(heap, heap());
            signInAgain(owner, begin);
            var told = send(request("/api/v1/jobs/" + job).GET());
            state = found("\"status\": ?\"([^\"]+)\"", told);
            if (!state.equals("running") && !state.equals("queued")) {
                System.out.println(told.substring(0, Math.min(told.length(), 600)));
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return "%s: %,d rows (%,d bytes) in %.1f s, %.0f a second, heap at most %.0f MB"
                .formatted(what, rows, Files.size(file), seconds, rows / seconds, heap / (1 << 20));
    }

    private long signedIn;

    /** Before the access token ends. */
    private void signInAgain(String owner, long begin) throws Exception {
        if (System.nanoTime() - Math.max(begin, signedIn) > 600e9) {
            signIn(owner);
        }
    }

    private void signIn(String owner) throws Exception {
        token = "";
        var sent = json("/api/auth/otp/request", "{\"identifier\": \"" + owner + "\"}");
        var code =
                found("\"code\": ?\"(\\d+)\"", send(request("/dev/outbox.json").GET()));
        var challenge = found("\"challenge_id\": ?\"([^\"]+)\"", sent);
        var in = json("/api/auth/otp/verify", "{\"challenge_id\": \"" + challenge + "\", \"code\": \"" + code + "\"}");
        token = found("\"access_token\": ?\"([^\"]+)\"", in);
        signedIn = System.nanoTime();
    }

    private double heap() throws Exception {
        return HEAP.matcher(send(request("/metrics").GET()))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    private String json(String path, String body) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path));
        return token.isEmpty() || path.equals("/metrics")
                ? request
                : request.header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    /** Of four rows two are variants of one product; every name is another. */
    private static Path file(int rows) throws Exception {
        var file = Files.createTempFile("import-", ".csv");
        var chance = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "sku,product_sku,name_ar,name_en,description_ar,category,tags,price,stock,option1_name,option1_value\n");
            for (var row = 0; row < rows; row++) {
                var second = row % 4 == 1;
                var grouped = row % 4 < 2;
                var group = grouped ? "G-" + row / 4 : "";
                var name = FIRST[chance.nextInt(10)] + " " + SECOND[chance.nextInt(10)] + " " + row;
                out.write("B-%d,%s,%s,%s,%s,%s,%s,%d.50,%d,%s,%s\n"
                        .formatted(
                                row,
                                group,
                                second ? "" : name,
                                second ? "" : ENGLISH[chance.nextInt(8)] + " " + row,
                                second
                                        ? ""
                                        : "عطر يدوم طويلًا من " + FIRST[chance.nextInt(10)] + " و"
                                                + FIRST[chance.nextInt(10)],
                                second ? "" : "عطور > " + FIRST[chance.nextInt(10)],
                                second ? "" : "هدايا;" + SECOND[chance.nextInt(10)],
                                10 + chance.nextInt(500),
                                chance.nextInt(90),
                                grouped ? "الحجم" : "",
                                grouped ? (second ? "100 مل" : "50 مل") : ""));
            }
        }
        return file;
    }
}
