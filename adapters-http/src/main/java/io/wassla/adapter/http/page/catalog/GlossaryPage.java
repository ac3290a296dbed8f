package io.wassla.adapter.http.page.catalog;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.StorefrontFeature.GlossaryFeature;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.storefront.glossary.ListTerms;
import io.wassla.core.storefront.glossary.ListTerms.Term;
import io.wassla.core.tenancy.Glossary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/glossary}: what names and values of options, and tags, are called in the other language. */
final class GlossaryPage {
    private static final String PATH = "/dashboard/glossary";
    private static final String TEMPLATE = "catalog/glossary";
    private static final int SHOWN = 50;

    private final GlossaryFeature glossary;

    GlossaryPage(GlossaryFeature glossary) {
        this.glossary = glossary;
    }

    /**
     * @param here where the form is sent
     * @param previous where the words before these are; absent at the beginning
     * @param next where those after them are; absent at the end
     */
    record View(
            Form form,
            List<Tab> tabs,
            List<Row> rows,
            String here,
            @Nullable String previous,
            @Nullable String next) {}

    record Tab(String code, String href, boolean current, int count) {}

    /** @param to the language that it is to be said in: the one it is not written in */
    record Row(int place, String word, int products, Language to) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::save);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var terms = terms(shop);
        visit.show(TEMPLATE, view(visit, shop, terms));
    }

    private List<Term> terms(Shop shop) {
        return glossary.list().handle(new ListTerms.Command(shop.tenant(), shop.glossary()));
    }

    private static View view(Visit visit, Shop shop, List<Term> terms) {
        var all = all(visit);
        var missing = terms.stream().filter(term -> isMissing(term, shop)).toList();
        var listed = all ? terms : missing;
        var from = Math.min(from(visit), Math.max(0, listed.size() - 1));
        var shown = listed.subList(from, Math.min(listed.size(), from + SHOWN));
        var form = Form.EMPTY;
        for (var place = 0; place < shown.size(); place++) {
            var term = shown.get(place);
            var said = term.text().in(to(term.word(), shop)).orElse("");
            form = form.with("w" + place, term.word()).with("b" + place, said).with("t" + place, said);
        }
        return new View(
                form,
                tabs(all, missing.size(), terms.size()),
                IntStream.range(0, shown.size())
                        .mapToObj(place -> row(
                                place, shown.get(place).word(), shown.get(place).products(), shop))
                        .toList(),
                at(all, from),
                from == 0 ? null : at(all, Math.max(0, from - SHOWN)),
                from + SHOWN >= listed.size() ? null : at(all, from + SHOWN));
    }

    static List<Tab> tabs(boolean all, int missing, int total) {
        return List.of(new Tab("missing", PATH, !all, missing), new Tab("all", PATH + "?all=1", all, total));
    }

    private static String at(boolean all, int from) {
        return PATH + "?from=" + from + (all ? "&all=1" : "");
    }

    private static boolean all(Visit visit) {
        return visit.query("all").equals("1");
    }

    private static int from(Visit visit) {
        var from = Ints.tryParse(visit.query("from"));
        return from == null || from < 0 ? 0 : from;
    }

    private void save(Visit visit) {
        var shop = Shop.of(visit);
        var form = visit.form(fields());
        var words = words(form);
        var errors = errors(words, form, shop, visit);
        if (errors.isEmpty()) {
            try {
                glossary.change()
                        .handle(new ChangeGlossary.Command(
                                shop.tenant(), now -> now.with(texts(now, words, form, shop)), visit.origin()));
                visit.go(all(visit) ? at(true, from(visit)) : PATH, "saved");
                return;
            } catch (InvalidValue full) {
                errors = List.of(new FieldError("", Typed.message(visit.t(), full.code())));
            }
        }
        refuse(visit, shop, words, form.refused(errors));
    }

    private void refuse(Visit visit, Shop shop, Map<Integer, String> words, Form form) {
        var terms = terms(shop);
        var products = terms.stream().collect(Collectors.toMap(Term::word, Term::products));
        var missing = (int) terms.stream().filter(term -> isMissing(term, shop)).count();
        var rows = words.entrySet().stream()
                .map(word -> row(word.getKey(), word.getValue(), products.getOrDefault(word.getValue(), 0), shop))
                .toList();
        visit.refuse(
                TEMPLATE,
                new View(form, tabs(all(visit), missing, terms.size()), rows, at(all(visit), from(visit)), null, null));
    }

    private static String[] fields() {
        return IntStream.range(0, SHOWN)
                .boxed()
                .flatMap(place -> List.of("w" + place, "b" + place, "t" + place).stream())
                .toArray(String[]::new);
    }

    /** Those that were sent, by their place on the page. Field {@code b} is what {@code t} said before it was typed in. */
    private static Map<Integer, String> words(Form form) {
        var words = new LinkedHashMap<Integer, String>();
        for (var place = 0; place < SHOWN; place++) {
            var word = form.value("w" + place).strip();
            if (!word.isEmpty()) {
                words.put(place, word);
            }
        }
        return words;
    }

    private static List<FieldError> errors(Map<Integer, String> words, Form form, Shop shop, Visit visit) {
        var errors = new ArrayList<FieldError>();
        words.forEach((place, word) -> {
            try {
                var unused = Glossary.NONE.with(texts(Glossary.NONE, Map.of(place, word), form, shop));
            } catch (InvalidValue unfit) {
                errors.add(new FieldError("t" + place, Typed.message(visit.t(), unfit.code())));
            }
        });
        return errors;
    }

    private static Map<String, LocalizedText> texts(Glossary now, Map<Integer, String> words, Form form, Shop shop) {
        var changed = new LinkedHashMap<String, LocalizedText>();
        words.forEach((place, word) -> {
            if (isTyped(form, place)) {
                var texts = new EnumMap<Language, String>(Language.class);
                texts.putAll(now.of(word).texts());
                texts.put(to(word, shop), form.value("t" + place));
                changed.put(word, new LocalizedText(texts));
            }
        });
        return changed;
    }

    /** What nobody touched here may have been changed elsewhere meanwhile, and stays so. */
    private static boolean isTyped(Form form, int place) {
        return !form.value("t" + place).strip().equals(form.value("b" + place));
    }

    private static Row row(int place, String word, int products, Shop shop) {
        return new Row(place, word, products, to(word, shop));
    }

    private static boolean isMissing(Term term, Shop shop) {
        return term.text().in(to(term.word(), shop)).isEmpty();
    }

    private static Language to(String word, Shop shop) {
        return Language.written(word, shop.language()).other();
    }
}
