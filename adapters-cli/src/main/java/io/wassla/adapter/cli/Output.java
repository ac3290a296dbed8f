package io.wassla.adapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says things to a person, or as JSON to a script. */
public final class Output {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final PrintWriter out;
    private final PrintWriter aside;
    private final boolean json;

    Output(PrintWriter out, PrintWriter aside, boolean json) {
        this.out = out;
        this.aside = aside;
        this.json = json;
    }

    /** One thing: a sentence for a person, an object for a script. */
    public void say(String sentence, Object thing) {
        line(json ? json(thing) : sentence);
    }

    /** Many things: a table for a person, an array for a script. */
    public <T> void list(List<T> things, List<String> head, Function<? super T, List<String>> row) {
        if (json) {
            line(json(things));
        } else {
            Table.of(head, things.stream().map(row).toList()).lines().forEach(this::line);
        }
    }

    /** Rows that may be many: a CSV file for a person, an array of objects for a script. */
    public void rows(Consumer<? super Writer> csv, Consumer<? super JsonRows> objects) {
        if (!json) {
            csv.accept(out);
        } else {
            try (var generator =
                    JSON.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                generator.writeStartArray();
                objects.accept(new JsonRows(generator));
                generator.writeEndArray();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            out.println();
        }
        if (out.checkError()) {
            throw new UncheckedIOException(new ClosedChannelException());
        }
    }

    /** How far something is: for a person alone, and on standard error, because it is not what comes out. */
    public void aside(String text) {
        if (!json) {
            aside.println(text);
            aside.flush();
        }
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    private static String json(Object thing) {
        try {
            return JSON.writeValueAsString(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
