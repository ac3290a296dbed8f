package io.wassla.adapter.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.common.base.Ascii;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import java.io.IOException;

/** How the values that our records hold look in JSON. */
final class ApiTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ApiTypes() {
        addSerializer(new EnumJson());
        addSerializer(new SecretJson());
        addSerializer(new SettingsJson());
        addSerializer(new LocalizedTextJson());
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumJson extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        EnumJson() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Ascii.toLowerCase(value.name()));
        }
    }

    /** A secret in an answer was put there on purpose: it is a token that the client is given. */
    private static final class SecretJson extends StdSerializer<Secret> {
        private static final long serialVersionUID = 1L;

        SecretJson() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.reveal());
        }
    }

    private static final class SettingsJson extends StdSerializer<Settings> {
        private static final long serialVersionUID = 1L;

        SettingsJson() {
            super(Settings.class);
        }

        @Override
        public void serialize(Settings value, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.values(), json);
        }
    }

    private static final class LocalizedTextJson extends StdSerializer<LocalizedText> {
        private static final long serialVersionUID = 1L;

        LocalizedTextJson() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (var text : value.texts().entrySet()) {
                json.writeStringField(text.getKey().code(), text.getValue());
            }
            json.writeEndObject();
        }
    }
}
