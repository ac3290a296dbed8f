package io.wassla.adapter.http.upload;

import com.google.common.collect.ImmutableMap;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload.FileUploadBase.FileUploadIOException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.ParameterParser;
import org.jspecify.annotations.Nullable;

/** The parts of a form, at most 100; of those with the same name the first one counts. */
record Parts(Map<String, String> fields, Map<String, Path> files) {
    private static final int MOST = 100;
    private static final int BUFFER = 64 * 1024;

    Parts {
        fields = ImmutableMap.copyOf(fields);
        files = ImmutableMap.copyOf(files);
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
        var fields = new HashMap<String, String>();
        var files = new HashMap<String, Path>();
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
            if (disposition.containsKey("filename")) {
                var file = place.next();
                try (var out = Files.newOutputStream(file)) {
                    stream.readBodyData(out);
                }
                files.putIfAbsent(name, file);
            } else {
                var text = new ByteArrayOutputStream();
                stream.readBodyData(text);
                fields.putIfAbsent(name, text.toString(StandardCharsets.UTF_8));
            }
            more = stream.readBoundary();
        }
        return new Parts(fields, files);
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
