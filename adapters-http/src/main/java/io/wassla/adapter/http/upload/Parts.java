package io.wassla.adapter.http.upload;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload.Sent;
import io.wassla.core.kernel.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.FileUploadBase.FileUploadIOException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form, at most 5,000, and not more text in all than fits in memory. What was sent for a file that nobody
 * chose is left out.
 *
 * @param hash of their names and contents: the same form has the same, whatever lies between its parts
 */
record Parts(ListMultimap<String, String> fields, ListMultimap<String, Sent> files, HashCode hash) {
    private static final int MOST = 5_000;
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_TEXT = 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    Parts {
        fields = ImmutableListMultimap.copyOf(fields);
        files = ImmutableListMultimap.copyOf(files);
    }

    /** Where a part's content goes. */
    interface Place {
        Path next() throws IOException;
    }

    static Parts read(@Nullable String contentType, Path body, Place place) throws IOException {
        var boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw malformed();
        }
        try (var in = Files.newInputStream(body)) {
            return read(new MultipartStream(in, boundary.getBytes(StandardCharsets.ISO_8859_1), BUFFER, null), place);
        } catch (MalformedStreamException | FileUploadIOException | IllegalArgumentException broken) {
            throw malformed();
        }
    }

    private static Parts read(MultipartStream stream, Place place) throws IOException {
        stream.setHeaderEncoding("UTF-8");
        var fields = ImmutableListMultimap.<String, String>builder();
        var files = ImmutableListMultimap.<String, Sent>builder();
        var hasher = Hashing.sha256().newHasher();
        var text = new FieldText();
        var more = stream.skipPreamble();
        if (!more) {
            throw malformed();
        }
        for (var count = 0; more; count++) {
            if (count == MOST) {
                throw malformed();
            }
            var disposition = disposition(stream.readHeaders());
            var name = disposition.getOrDefault("name", "");
            hasher.putInt(name.length()).putUnencodedChars(name);
            if (disposition.containsKey("filename")) {
                var file = place.next();
                hasher.putBytes(content(stream, Files.newOutputStream(file)));
                sent(disposition.getOrDefault("filename", ""), file).ifPresent(sent -> files.put(name, sent));
            } else {
                var from = text.size();
                hasher.putBytes(content(stream, text));
                fields.put(name, text.since(from));
            }
            more = stream.readBoundary();
        }
        return new Parts(fields.build(), files.build(), hasher.hash());
    }

    private static Optional<Sent> sent(String name, Path file) throws IOException {
        if (name.isEmpty() && Files.size(file) == 0) {
            return Optional.empty();
        }
        var shown = Letters.fitOneLine(name) ? name : "";
        return Optional.of(new Sent(shown.substring(0, Math.min(shown.length(), LONGEST_NAME)), file));
    }

    /** All that was typed, one field after the other: held in memory, and so not much. */
    private static final class FieldText extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (size() + length > MOST_TEXT) {
                throw Problem.of(ProblemType.TOO_LARGE).asException();
            }
            super.write(bytes, from, length);
        }

        synchronized String since(int from) {
            return new String(buf, from, count - from, StandardCharsets.UTF_8);
        }
    }

    /** Writes a part out and says the hash of it. */
    private static byte[] content(MultipartStream stream, OutputStream out) throws IOException {
        try (var hashing = new HashingOutputStream(Hashing.sha256(), out)) {
            stream.readBodyData(hashing);
            return hashing.hash().asBytes();
        }
    }

    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                .findFirst()
                .map(line -> parameters(line.substring(20)))
                .orElse(Map.of());
    }

    private static Map<String, String> parameters(@Nullable String header) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        var parameters = ImmutableMap.<String, String>builder();
        parser.parse(header, ';').forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, value);
            }
        });
        return parameters.buildKeepingLast();
    }

    private static RuntimeException malformed() {
        return Problem.of(ProblemType.MALFORMED_FORM).asException();
    }
}
