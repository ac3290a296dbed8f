package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wassla.app.config.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx with the very lines that docs/operations.md gives to operators; only ports and certificate are ours. */
final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Pattern SETTING =
            Pattern.compile("^WASSLA_(DOMAIN|PUBLIC_URL|TRUSTED_PROXIES)=(\\S+)", Pattern.MULTILINE);
    private static final Pattern DOCUMENTED = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    private final Path folder;
    private final int port;
    private final Process process;

    private Nginx(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** What the same page tells to set for the server behind it. */
    static Map<Setting, String> settings() {
        var settings = SETTING.matcher(page())
                .results()
                .collect(Collectors.toMap(found -> Setting.valueOf(found.group(1)), found -> found.group(2)));
        assertThat(settings).hasSize(3);
        return settings;
    }

    static Nginx before(int server) throws Exception {
        Programs.require(PROGRAM, "nginx as the documents configure it", "nginx-light openssl");
        var folder = Files.createTempDirectory("nginx");
        var log = folder.resolve("log");
        Programs.run(
                log,
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                folder.resolve("key").toString(),
                "-out",
                folder.resolve("certificate").toString());
        var port = freePort();
        Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, server));
        var process = new ProcessBuilder(
                        PROGRAM.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", log.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        await().until(() -> listens(port) || !process.isAlive());
        assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
        return new Nginx(folder, port, process);
    }

    private static String configuration(Path folder, int port, int server) {
        var found = DOCUMENTED.matcher(page());
        assertThat(found.find()).as("lines for nginx").isTrue();
        assertThat(found.group(1)).contains("listen 443 ssl;", "http://127.0.0.1:8080");
        var documented = found.group(1)
                .replace(
                        "listen 443 ssl;",
                        "listen 127.0.0.1:" + port + " ssl; ssl_certificate certificate; ssl_certificate_key key;")
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + server);
        var temporary = "client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4;"
                + " scgi_temp_path t5;";
        return "daemon off; master_process off; pid " + folder.resolve("pid") + "; events {}\nhttp { access_log off; "
                + temporary + "\n" + documented + "}\n";
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "operations.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the answer to a request to speak over a WebSocket. */
    String handshake(String host, String path, String token) throws Exception {
        var request = """
            GET %s HTTP/1.1
            Host: %s
            Authorization: Bearer %s
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

            """.formatted(path, host, token);
        var sockets = trustingOurCertificate().getSocketFactory();
        try (var socket = sockets.createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return Objects.requireNonNullElse(new BufferedReader(answer).readLine(), "");
        }
    }

    /** Somebody on another machine, as far as this one has others: the whole of 127/8 is ours. */
    Caller callerFrom(String address) throws Exception {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .sslContext(trustingOurCertificate())
                .build();
        return Caller.through(client, "https://127.0.0.1:" + port);
    }

    private SSLContext trustingOurCertificate() throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var file = Files.newInputStream(folder.resolve("certificate"))) {
            store.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
