package io.wassla.adapter.persistence.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.core.kernel.Settings;
import java.util.Map;
import org.jooq.JSON;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Settings as a json column: numbers stay exact and keys in order, which jsonb would not keep. */
public final class SettingsConverter extends AbstractConverter<JSON, Settings> {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON_MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public SettingsConverter() {
        super(JSON.class, Settings.class);
    }

    @Override
    public @Nullable Settings from(@Nullable JSON stored) {
        return stored == null ? null : read(stored.data());
    }

    @Override
    public @Nullable JSON to(@Nullable Settings settings) {
        return settings == null ? null : JSON.json(write(settings));
    }

    @SuppressWarnings("NullAway") // javac loses the annotation inside a compact constructor's parameter
    private static Settings read(String json) {
        try {
            return new Settings(JSON_MAPPER.readValue(json, OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a json column holds no object", e);
        }
    }

    private static String write(Settings settings) {
        try {
            return JSON_MAPPER.writeValueAsString(settings.values());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("settings that are no JSON", e);
        }
    }
}
