package io.wassla.core.search;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers one request from an index. */
final class Finder {
    private final SearchIndex index;
    private final Interpreter interpreter;
    private final Weights weights;

    Finder(SearchIndex index, Tuning tuning) {
        this.index = index;
        this.interpreter = new Interpreter(index, tuning.synonyms());
        this.weights = tuning.weights();
    }

    Found find(SearchRequest request, Instant instant) {
        return find(request, instant, interpreter::understand);
    }

    /** The last word may have been only begun. */
    Found findUnfinished(SearchRequest request, Instant instant) {
        return find(request, instant, interpreter::understandUnfinished);
    }

    private Found find(SearchRequest request, Instant instant, Function<String, Understood> understand) {
        var table = index.facts();
        var now = instant.toEpochMilli();
        var from = request.from();
        var asOf = from == null ? now : Math.min(now, from.asOf());
        var sieve = new Sieve(table, request.filter(), asOf);
        var relevance =
                request.text().isEmpty() ? null : relevance(understand.apply(request.text()), table, sieve, asOf);
        var tally = new Tally(table, sieve);
        var ranking = new Ranking(request.limit(), from, asOf);
        var total = pass(table, sieve, relevance, request.sort(), tally, ranking);
        return page(ranking.best(), request.limit(), total, tally.counts());
    }

    private Relevance relevance(Understood understood, FactTable table, Sieve sieve, long now) {
        return new Matcher(table, weights, understood.postings()).match(understood.slots(), sieve, now);
    }

    private static int pass(
            FactTable table, Sieve sieve, @Nullable Relevance relevance, Sort sort, Tally tally, Ranking ranking) {
        var total = 0;
        for (var place = 0; place < table.size(); place++) {
            if (relevance != null && relevance.scores()[place] == 0) {
                continue;
            }
            var failing = sieve.failing(place);
            if (failing == Sieve.HIDDEN) {
                continue;
            }
            tally.add(place, failing);
            if (failing == Sieve.PASSES) {
                total++;
                ranking.add(key(table, relevance, sort, place), table.doc(place));
            }
        }
        return total;
    }

    private static long key(FactTable table, @Nullable Relevance relevance, Sort sort, int place) {
        return switch (sort) {
            case RELEVANCE ->
                relevance == null ? table.published[place] : relevance.scores()[place];
            case PRICE -> -table.prices[place];
            case PRICE_DESC -> table.prices[place];
            case NEWEST -> table.published[place];
            case SALES -> table.popularity[place];
        };
    }

    private Found page(List<Place> best, int limit, int total, Counts counts) {
        var shown = best.size() > limit ? best.subList(0, limit) : best;
        var cards = index.cards(shown.stream().map(Place::doc).toList());
        return new Found(cards, best.size() > limit ? shown.getLast() : null, total, counts);
    }
}
