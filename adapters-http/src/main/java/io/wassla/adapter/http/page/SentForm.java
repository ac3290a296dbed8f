package io.wassla.adapter.http.page;

import io.javalin.http.Context;
import io.wassla.adapter.http.upload.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as they came.
 *
 * @param upload the form itself where files came with it; it was read already
 */
record SentForm(Context ctx, @Nullable Upload upload) {

    @Nullable
    String first(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    List<String> all(String field) {
        return upload == null ? ctx.formParams(field) : upload.fields().get(field);
    }

    List<Upload.Sent> files(String field) {
        return upload == null ? List.of() : upload.files().get(field);
    }
}
