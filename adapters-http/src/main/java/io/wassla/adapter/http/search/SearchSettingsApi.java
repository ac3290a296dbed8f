package io.wassla.adapter.http.search;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.core.membership.Permission;
import io.wassla.core.search.settings.ChangeSearchSettings;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.ShowSearchSettings;
import io.wassla.core.search.settings.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the search of a merchant's store ranks, and which words mean the same there. */
public final class SearchSettingsApi implements ApiFeature {
    private static final String PATH = "/api/v1/search/settings";

    private final ShowSearchSettings showSettings;
    private final ChangeSearchSettings changeSettings;

    public SearchSettingsApi(ShowSearchSettings showSettings, ChangeSearchSettings changeSettings) {
        this.showSettings = showSettings;
        this.changeSettings = changeSettings;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get(PATH, "showSearchSettings", "Search", "Shows how the store's search is set")
                        .member(Permission.MANAGE_CATALOG)
                        .answers(200, SettingsJson.class)
                        .by(this::show),
                Describe.put(PATH, "changeSearchSettings", "Search", "Sets the store's search")
                        .member(Permission.MANAGE_STORE)
                        .takes(ChangeJson.class)
                        .answers(200, SettingsJson.class)
                        .by(this::change));
    }

    record ChangeJson(
            @About("As they are when left out.") @Nullable WeightsJson weights,

            @About(
                    value = "At most 500 groups of 2 to 20 words or short phrases that mean the same;"
                            + " as they are when left out.",
                    example = "[[\"نظارة\", \"عوينات\"]]",
                    most = SearchSettings.MOST_GROUPS)
            @Nullable
            List<List<String>> synonyms) {}

    record SettingsJson(
            WeightsJson weights,

            @About(
                    value = "Groups of words or short phrases that mean the same.",
                    example = "[[\"نظارة\", \"عوينات\"]]")
            List<List<String>> synonyms) {
        static SettingsJson of(SearchSettings settings) {
            var weights = settings.weights();
            return new SettingsJson(
                    new WeightsJson(
                            weights.title(),
                            weights.text(),
                            weights.popularity(),
                            weights.newness(),
                            weights.inStock()),
                    settings.synonyms());
        }
    }

    record WeightsJson(
            @About(value = "Words of names and SKUs, 0 to 10.", example = "10")
            int title,

            @About(value = "Words of tags, categories, options and descriptions.", example = "3")
            int text,

            @About(value = "Pieces sold.", example = "3") int popularity,

            @About(value = "How lately it was published.", example = "1")
            int newness,

            @About(value = "Whether it can be bought now.", example = "3")
            int inStock) {
        /** Absent when something is wrong, which the fields then know. */
        @Nullable
        Weights read(Fields fields) {
            each(fields, "title", title);
            each(fields, "text", text);
            each(fields, "popularity", popularity);
            each(fields, "newness", newness);
            each(fields, "in_stock", inStock);
            return fields.anyWrong() ? null : fields.readIfAny("weights", this, WeightsJson::value);
        }

        private static void each(Fields fields, String name, int weight) {
            var unused = fields.readIfAny("weights." + name, weight, Weights::requireFit);
        }

        private Weights value() {
            return new Weights(title, text, popularity, newness, inStock);
        }
    }

    private Answer show(Call call) {
        return Answer.ok(SettingsJson.of(showSettings.handle(new ShowSearchSettings.Command(call.tenant()))));
    }

    private Answer change(Call call) {
        var typed = call.body(ChangeJson.class);
        var fields = new Fields();
        var weights = typed.weights() == null ? null : typed.weights().read(fields);
        var synonyms = fields.readIfAny(
                "synonyms", typed.synonyms(), groups -> new SearchSettings(Weights.STANDARD, groups).synonyms());
        fields.refuseIfWrong();
        var command = new ChangeSearchSettings.Command(call.tenant(), weights, synonyms, call.origin());
        return Answer.ok(SettingsJson.of(changeSettings.handle(command)));
    }
}
