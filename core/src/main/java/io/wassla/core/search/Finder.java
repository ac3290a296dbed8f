package io.wassla.core.search;

import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.search.facts.Counts;
import io.wassla.core.search.facts.Faces;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Sieve;
import io.wassla.core.search.facts.Tally;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.search.words.Interpreter;
import io.wassla.core.search.words.Understood;
import io.wassla.core.tenancy.Glossary;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers one request from an index. */
final class Finder {
    private final SearchIndex index;
    private final Interpreter interpreter;
    private final Weights weights;
    private final Glossary glossary;

    Finder(SearchIndex index, Tuning tuning) {
        this.index = index;
        this.interpreter = new Interpreter(index, tuning.synonyms());
        this.weights = tuning.weights();
        this.glossary = tuning.glossary();
    }

    /**
     * What was found, and a picture for each category that has one.
     *
     * @param until when the next product appears by itself, whether it would be found or not
     */
    record Seen(Found found, Map<CategoryId, Picture> faces, Instant until) {}

    Found find(SearchRequest request, Instant instant) {
        return find(request, List.of(), instant).found();
    }

    /** @param faces categories whose pictures are wanted too; they are read together with the cards */
    Seen find(SearchRequest request, List<CategoryId> faces, Instant instant) {
        return find(request, faces, instant, interpreter::understand);
    }

    /** The last word may have been only begun. */
    Seen findUnfinished(SearchRequest request, Instant instant) {
        return find(request, List.of(), instant, interpreter::understandUnfinished);
    }

    private Seen find(
            SearchRequest request, List<CategoryId> faces, Instant instant, Function<String, Understood> understand) {
        var table = index.facts();
        var now = instant.toEpochMilli();
        var from = request.from();
        var asOf = from == null ? now : Math.min(now, from.asOf());
        var sieve = new Sieve(table, request.filter(), asOf, glossary);
        var relevance =
                request.text().isEmpty() ? null : relevance(understand.apply(request.text()), table, sieve, asOf);
        var tally = new Tally(table, sieve);
        var ranking = new Ranking(request.limit(), from, asOf);
        var total = pass(table, sieve, relevance, request.sort(), tally, ranking);
        var shown = new Faces(table, now).of(faces);
        var until = Instant.ofEpochMilli(table.nextPublication(now));
        return seen(ranking.best(), request.limit(), shown, total, tally.counts(), until);
    }

    private Relevance relevance(Understood understood, FactTable table, Sieve sieve, long now) {
        return new Matcher(table, weights, understood.postings()).match(understood.slots(), sieve, now);
    }

    /** From the end, where the newest are: what comes later is then seldom better than what is kept already. */
    private static int pass(
            FactTable table, Sieve sieve, @Nullable Relevance relevance, Sort sort, Tally tally, Ranking ranking) {
        var total = 0;
        for (var at = (relevance == null ? table.size() : relevance.places().length) - 1; at >= 0; at--) {
            var place = relevance == null ? at : relevance.places()[at];
            var failing = sieve.failing(place);
            if (failing == Sieve.HIDDEN) {
                continue;
            }
            tally.add(place, failing);
            if (failing == Sieve.PASSES) {
                total++;
                var score =
                        relevance == null ? table.published(place) : relevance.scores()[at];
                ranking.add(key(table, sort, place, score), table.doc(place));
            }
        }
        return total;
    }

    private static long key(FactTable table, Sort sort, int place, long relevance) {
        return switch (sort) {
            case RELEVANCE -> relevance;
            case PRICE -> -table.price(place);
            case PRICE_DESC -> table.price(place);
            case NEWEST -> table.published(place);
            case SALES -> table.popularity(place);
        };
    }

    private Seen seen(
            List<Place> best, int limit, Map<CategoryId, Long> faces, int total, Counts counts, Instant until) {
        var shown = best.size() > limit ? best.subList(0, limit) : best;
        var docs = shown.stream().map(Place::doc).toList();
        var cards = index.cardsOf(
                Stream.concat(docs.stream(), faces.values().stream()).collect(Collectors.toSet()));
        return new Seen(
                new Found(
                        docs.stream().map(cards::get).filter(Objects::nonNull).toList(),
                        best.size() > limit ? shown.getLast() : null,
                        total,
                        counts),
                pictures(faces, cards),
                until);
    }

    private static Map<CategoryId, Picture> pictures(Map<CategoryId, Long> faces, Map<Long, ProductCard> cards) {
        var pictures = new HashMap<CategoryId, Picture>();
        faces.forEach((category, doc) -> {
            var card = cards.get(doc);
            if (card != null && card.picture() != null) {
                pictures.put(category, card.picture());
            }
        });
        return pictures;
    }
}
