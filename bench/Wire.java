import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** One kept-open HTTP/1.1 connection to this machine: writes requests, reads answers, and does nothing besides. */
final class Wire implements AutoCloseable {
    private static final int LONGEST_LINE = 16_384;

    /** @param body empty when it was not wanted */
    record Reply(int status, String body) {}

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    static byte[] get(String host, String path, String... headers) {
        return request("GET", host, path, "", headers);
    }

    static byte[] request(String method, String host, String path, String json, String... headers) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        return joined(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }

    /** A form with a picture in it. */
    static byte[] upload(String host, String path, byte[] picture) {
        var before = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        var after = "\r\n--part--\r\n";
        var head = "POST " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: multipart/form-data; boundary=part\r\n" + "Content-Length: "
                + (before.length() + picture.length + after.length()) + "\r\n\r\n";
        return joined(joined(ascii(head + before), picture), ascii(after));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] joined(byte[] head, byte[] body) {
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    Reply send(byte[] request, boolean wantsBody) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = -1;
        var chunked = false;
        var closes = false;
        var zipped = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:");
            closes |= lower.startsWith("connection: close");
            zipped |= lower.startsWith("content-encoding: gzip");
        }
        var body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
        if (closes) {
            close();
            connect();
        }
        return new Reply(status, wantsBody ? text(body, zipped) : "");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private static String text(byte[] body, boolean zipped) throws IOException {
        var plain = zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        return new String(plain, StandardCharsets.UTF_8);
    }

    private byte[] chunks() throws IOException {
        var all = new byte[0];
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all = joined(all, in.readNBytes(size));
            line();
        }
        line();
        return all;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("the answer broke off");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
