package io.wassla.adapter.persistence.tenancy;

import io.wassla.adapter.persistence.sql.LocalizedJson;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Glossary;
import java.util.LinkedHashMap;
import java.util.Objects;

/** The glossary of a store as one column of its row: it is always read with it. */
public final class GlossaryJson {
    private GlossaryJson() {}

    static Settings written(Glossary glossary) {
        var json = new LinkedHashMap<String, Object>();
        for (var term : glossary.terms().entrySet()) {
            json.put(term.getKey(), term.getValue().byCode());
        }
        return new Settings(json);
    }

    public static Glossary read(Settings json) {
        var terms = new LinkedHashMap<String, LocalizedText>();
        json.values().forEach((word, texts) -> terms.put(word, LocalizedJson.read(Objects.requireNonNull(texts))));
        return new Glossary(terms);
    }
}
