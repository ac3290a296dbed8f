package io.wassla.adapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Rows as an array of objects, one after the other: the first one names the members of all. */
public final class JsonRows implements Consumer<List<String>> {
    private final JsonGenerator json;
    private List<String> titles = List.of();

    JsonRows(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void accept(List<String> row) {
        if (titles.isEmpty()) {
            titles = row;
            return;
        }
        try {
            json.writeStartObject();
            for (var place = 0; place < titles.size(); place++) {
                json.writeStringField(titles.get(place), row.get(place));
            }
            json.writeEndObject();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
