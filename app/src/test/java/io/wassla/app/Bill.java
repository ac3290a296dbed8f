package io.wassla.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What each request cost the database, in the order in which they were made. */
final class Bill {
    private final Counted wassla;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    Bill(Counted wassla) {
        this.wassla = wassla;
    }

    Map<String, Long> rows() {
        return rows;
    }

    /**
     * Calls the API; a query stands on no bill.
     *
     * @param operation as it is mounted, {@code GET /api/v1/stores/{id}}
     * @param ids for what is in braces, in order
     */
    Caller.Reply call(Caller caller, String operation, int status, String json, String... ids) {
        var type = json.isEmpty() ? "" : "application/json";
        return pay(
                withoutQuery(operation),
                status,
                () -> caller.send(method(operation), path(operation, ids), type, json));
    }

    /** The same with a body that is no JSON. */
    Caller.Reply send(Caller caller, String operation, int status, String type, String body) {
        return pay(operation, status, () -> caller.send(method(operation), path(operation), type, body));
    }

    /** The same without a body. */
    Caller.Reply call(Caller caller, String operation, int status) {
        return call(caller, operation, status, "");
    }

    /** Sends a file to the API. */
    Caller.Reply upload(Caller caller, String operation, int status, byte[] file, String... ids) {
        return pay(operation, status, () -> caller.upload(path(operation, ids), file, "file"));
    }

    /** Sends a file from a page. */
    Caller.Reply upload(Browser browser, String page, int status, byte[] file, String... ids) {
        return pay("POST " + page, status, () -> browser.upload(path("POST " + page, ids), file));
    }

    /** Opens a page; a query stands on no bill. */
    Caller.Reply open(Browser browser, String page, int status, String... ids) {
        return pay(withoutQuery("GET " + page), status, () -> browser.open(path("GET " + page, ids)));
    }

    /** Sends a form of the page that was opened last. */
    Caller.Reply submit(Browser browser, String page, int status, Map<String, String> fields, String... ids) {
        var pairs = fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return pay("POST " + page, status, () -> browser.submit(path("POST " + page, ids), pairs));
    }

    /** As the lines of a Markdown table. */
    String table() {
        return rows.entrySet().stream()
                .map(row -> "| `%s` | %d |\n".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining());
    }

    private Caller.Reply pay(String operation, int status, Supplier<Caller.Reply> work) {
        var before = wassla.statements();
        var reply = work.get().expect(status);
        if (rows.put(operation, wassla.statements() - before) != null) {
            throw new IllegalStateException(operation + " is on the bill twice");
        }
        return reply;
    }

    private static String withoutQuery(String operation) {
        return operation.replaceFirst("[?].*", "");
    }

    private static String method(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    private static String path(String operation, String... ids) {
        var path = operation.substring(operation.indexOf(' ') + 1);
        for (var id : ids) {
            path = path.replaceFirst("[{<]\\w+[}>]", id);
        }
        return path;
    }
}
