package io.wassla.app;

import com.google.common.primitives.Bytes;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A form with a file in it, as browsers send it.
 *
 * @param name what the file is called, whatever it is
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record FileForm(Map<String, String> fields, byte[] file, String name) {
    static final String TYPE = "multipart/form-data; boundary=b0undary";

    BodyPublisher publisher() {
        var head = new StringBuilder();
        fields.forEach((field, value) ->
                head.append(part("name=\"" + field + "\"")).append(value).append("\r\n"));
        head.append(part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/jpeg"));
        return BodyPublishers.ofByteArray(Bytes.concat(bytes(head.toString()), file, bytes("\r\n--b0undary--\r\n")));
    }

    private static String part(String disposition) {
        return "--b0undary\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
