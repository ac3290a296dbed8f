package io.wassla.adapter.http.upload;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.HashCode;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes files from clients: as the body itself, or as parts of a form (RFC 7578). */
public final class Uploads {
    private static final String FORM = "multipart/form-data";
    /** For the other fields of a form, and what lies between its parts. */
    private static final long FRAME = 1024 * 1024;

    private Uploads() {}

    /**
     * Whoever asks closes what he gets. Answers 413 when it is too long, 408 when it comes too slowly, 415 when it is of
     * another type, 400 when it is no form.
     *
     * @param raw media types whose body is the file {@code file}
     * @param most bytes of all files together
     */
    public static Upload receive(Context ctx, Set<String> raw, long most) {
        var type = type(ctx);
        var isForm = type.equals(FORM);
        if (!isForm && !raw.contains(type)) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).asException();
        }
        var kept = new ArrayList<Path>();
        try {
            var body = temporary(kept);
            var hash = Spool.write(ctx, body, isForm ? most + FRAME : most);
            return isForm ? form(ctx, body, kept) : raw(hash, body, kept);
        } catch (IOException broken) {
            drop(kept);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            drop(kept);
            throw refused;
        }
    }

    public static boolean isForm(Context ctx) {
        return type(ctx).equals(FORM);
    }

    private static Upload raw(HashCode hash, Path body, List<Path> kept) {
        var file = ImmutableListMultimap.of("file", new Upload.Sent("", body));
        return new Upload(hash, ImmutableListMultimap.of(), file, kept);
    }

    private static Upload form(Context ctx, Path body, List<Path> kept) throws IOException {
        var parts = Parts.read(ctx.contentType(), body, () -> temporary(kept));
        return new Upload(parts.hash(), parts.fields(), parts.files(), kept);
    }

    private static String type(Context ctx) {
        var header = ctx.contentType();
        return header == null ? "" : Ascii.toLowerCase(header.split(";", 2)[0].strip());
    }

    private static Path temporary(List<Path> kept) throws IOException {
        var file = Files.createTempFile("wassla-upload-", ".part");
        kept.add(file);
        return file;
    }

    private static void drop(List<Path> kept) {
        new Upload(Upload.NONE.hash(), ImmutableListMultimap.of(), ImmutableListMultimap.of(), kept).close();
    }
}
