package io.wassla.adapter.http;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with files, as browsers send it. */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
public record Multipart(byte[] body, String boundary) {

    public static Multipart of(String boundary) {
        return new Multipart(new byte[0], boundary);
    }

    /** With one file. */
    public static Multipart of(byte[] file, String name, String type) {
        return of("b0undary").file("file", name, type, file);
    }

    public Multipart file(String field, String name, String type, byte[] content) {
        return part("name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: " + type, content);
    }

    public Multipart field(String name, String text) {
        return part("name=\"" + name + "\"", bytes(text));
    }

    public Multipart fields(Map<String, String> fields) {
        var form = this;
        for (var field : fields.entrySet()) {
            form = form.field(field.getKey(), field.getValue());
        }
        return form;
    }

    private Multipart part(String disposition, byte[] content) {
        var head = bytes("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        return new Multipart(Bytes.concat(body, head, content, bytes("\r\n")), boundary);
    }

    public byte[] whole() {
        return Bytes.concat(body, bytes("--" + boundary + "--\r\n"));
    }

    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
