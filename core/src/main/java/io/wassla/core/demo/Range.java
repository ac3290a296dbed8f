package io.wassla.core.demo;

import io.wassla.core.demo.Article.Edition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The articles of a theme, always in the same order: a larger store has all that a smaller one has. Its kinds take turns;
 * each begins with its bare titles and goes on with editions of them.
 */
record Range(Vocabulary vocabulary, DemoTheme theme) {

    /** How many different ones there are. */
    int capacity() {
        var kinds = vocabulary.kinds(theme);
        return kinds.size() * kinds.stream().mapToInt(this::capacity).min().orElse(0);
    }

    Stream<Article> articles(int count) {
        var kinds = vocabulary.kinds(theme);
        return IntStream.range(0, count).mapToObj(place -> article(kinds, place));
    }

    private int capacity(Kind kind) {
        var editions = vocabulary.finishes().get(kind.code()).size()
                * vocabulary.makers().size();
        return vocabulary.titles().get(kind.code()).size() * (1 + editions);
    }

    private Article article(List<Kind> kinds, int place) {
        var kind = kinds.get(place % kinds.size());
        var within = place / kinds.size();
        var titles = vocabulary.titles().get(kind.code());
        var title = titles.get(within % titles.size());
        var round = within / titles.size();
        return new Article(kind, title, round == 0 ? null : edition(kind, title, round - 1), within + 1);
    }

    /** Every finish with every maker comes once; who makes what is mixed. */
    private Edition edition(Kind kind, Title title, int round) {
        var finishes = vocabulary.finishes().get(kind.code());
        var makers = vocabulary.makers();
        var first = new Draw(kind.code()).below(makers.size(), "maker of " + title.place());
        return new Edition(
                finishes.get(round % finishes.size()),
                makers.get((first + round / finishes.size() * 7) % makers.size()));
    }
}
