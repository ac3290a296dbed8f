package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_SETTINGS;
import static io.wassla.adapter.persistence.db.Tables.STORE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.adapter.persistence.db.tables.records.SearchSettingsRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.tenancy.GlossaryJson;
import io.wassla.core.kernel.Settings;
import io.wassla.core.search.settings.SearchBasis;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.SearchSettingsStore;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.jooq.Record2;

public final class JooqSearchSettings implements SearchSettingsStore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<List<String>>> GROUPS = new TypeReference<>() {};

    private final Unit unit;
    private final TenantId tenant;

    public JooqSearchSettings(Unit unit, TenantId tenant) {
        this.unit = unit;
        this.tenant = tenant;
    }

    @Override
    public Optional<SearchSettings> find() {
        return unit.dsl().selectFrom(SEARCH_SETTINGS).fetchOptional(JooqSearchSettings::settings);
    }

    @Override
    public Optional<SearchSettings> lock() {
        return unit.dsl().selectFrom(SEARCH_SETTINGS).forUpdate().fetchOptional(JooqSearchSettings::settings);
    }

    @Override
    public SearchBasis basis() {
        return unit.dsl()
                .select(STORE.GLOSSARY, SEARCH_SETTINGS)
                .from(STORE)
                .fullJoin(SEARCH_SETTINGS)
                .using(STORE.TENANT_ID)
                .fetchOptional(JooqSearchSettings::basis)
                .orElse(new SearchBasis(SearchSettings.STANDARD, Glossary.NONE));
    }

    private static SearchBasis basis(Record2<Settings, SearchSettingsRecord> row) {
        return new SearchBasis(
                row.value2() == null || row.value2().getTenantId() == null
                        ? SearchSettings.STANDARD
                        : settings(row.value2()),
                row.value1() == null ? Glossary.NONE : GlossaryJson.read(row.value1()));
    }

    private static SearchSettings settings(SearchSettingsRecord row) {
        return new SearchSettings(
                new Weights(row.getTitle(), row.getText(), row.getPopularity(), row.getNewness(), row.getInStock()),
                groups(row.getSynonyms()));
    }

    @Override
    public void put(SearchSettings settings) {
        var row = unit.dsl().newRecord(SEARCH_SETTINGS);
        var weights = settings.weights();
        row.setTenantId(tenant.value());
        row.setTitle(weights.title());
        row.setText(weights.text());
        row.setPopularity(weights.popularity());
        row.setNewness(weights.newness());
        row.setInStock(weights.inStock());
        row.setSynonyms(text(settings.synonyms()));
        unit.dsl()
                .insertInto(SEARCH_SETTINGS)
                .set(row)
                .onConflict(SEARCH_SETTINGS.TENANT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static String text(List<List<String>> groups) {
        try {
            return JSON.writeValueAsString(groups);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("synonyms that are no JSON", e);
        }
    }

    private static List<List<String>> groups(String json) {
        try {
            return JSON.readValue(json, GROUPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("synonyms that are no JSON", e);
        }
    }
}
