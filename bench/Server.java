import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A server process of this machine: {@code ./wassla serve} in development mode, or the yardstick. Ends with this program. */
final class Server implements AutoCloseable {
    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static Server wassla(Path data, int port) throws Exception {
        return started(
                port,
                "/health/ready",
                List.of(
                        System.getProperty("wassla", "./wassla"),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString(),
                        "--rate-limits",
                        "off",
                        "--log-level",
                        "warn",
                        "--code.requests-per-address",
                        "100000/1m"));
    }

    /** With the options of Java that Wassla has. */
    static Server yardstick(Path data, int port) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return started(
                port,
                "/row/0",
                List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "bench/Yardstick.java",
                        data.toString(),
                        Integer.toString(port)));
    }

    int port() {
        return port;
    }

    Wire.Reply ask(String host, String path, String... headers) throws IOException {
        return send(Wire.get(host, path, headers));
    }

    Wire.Reply send(byte[] request) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send(request, true);
        }
    }

    /** Opens a store of a new owner; the token acts for it. */
    String openStore(String slug) throws IOException {
        var token = signIn(slug + "@example.com");
        post(token, "/api/onboarding/country", "{\"country\":\"SA\"}");
        post(token, "/api/onboarding/business", "{\"categories\":[\"perfumes\"]}");
        var opened = post(token, "/api/onboarding/store", "{\"name\":\"متجر\",\"slug\":\"" + slug + "\"}");
        var owner = opened.contains("access_token") ? found("access_token", opened) : token;
        var store = found(
                "id",
                send(Wire.get("localhost", "/api/v1/stores", bearer(owner))).body());
        send(Wire.request("PATCH", "localhost", "/api/v1/stores/" + store, "{\"status\":\"open\"}", bearer(owner)));
        return owner;
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    private String signIn(String address) throws IOException {
        var asked = post("", "/api/auth/otp/request", "{\"identifier\":\"" + address + "\"}");
        var code = code(address);
        var challenge = found("challenge_id", asked);
        return found(
                "access_token",
                post("", "/api/auth/otp/verify", "{\"challenge_id\":\"" + challenge + "\",\"code\":\"" + code + "\"}"));
    }

    /** The letter is written after the answer. */
    private String code(String address) throws IOException {
        var letter = Pattern.compile("\"to\":\"" + Pattern.quote(address) + "\".*?\"code\":\"(\\d+)\"", Pattern.DOTALL);
        for (var patience = 0; patience < 300; patience++) {
            var found = letter.matcher(ask("localhost", "/dev/outbox.json").body());
            if (found.find()) {
                return found.group(1);
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IOException("no code for " + address);
    }

    private String post(String token, String path, String json) throws IOException {
        return token.isEmpty()
                ? send(Wire.request("POST", "localhost", path, json)).body()
                : send(Wire.request("POST", "localhost", path, json, bearer(token)))
                        .body();
    }

    static String found(String name, String json) throws IOException {
        var field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!field.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return field.group(1);
    }

    /** A figure that the server publishes of itself; of several with this name, their sum. */
    double figure(String name) throws IOException {
        var sum = 0.0;
        for (var line :
                new ArrayList<>(ask("localhost", "/metrics").body().lines().toList())) {
            if (line.startsWith(name) && !line.startsWith("#")) {
                sum += Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
            }
        }
        return sum;
    }

    /** How long processors have worked for it and for the database, in seconds: the same on a machine that others use too. */
    double worked(long postgres) {
        var processes = new ArrayList<ProcessHandle>(List.of(process.toHandle()));
        ProcessHandle.of(postgres).ifPresent(root -> {
            processes.add(root);
            root.children().forEach(processes::add);
        });
        return processes.stream()
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToDouble(each -> each.toMillis() / 1e3)
                .sum();
    }

    /** Of the process, in MB. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Server started(int port, String path, List<String> command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectOutput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var server = new Server(process, port);
        for (var patience = 0; patience < 600 && process.isAlive(); patience++) {
            try {
                server.ask("localhost", path);
                return server;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("did not start: " + command);
    }
}
