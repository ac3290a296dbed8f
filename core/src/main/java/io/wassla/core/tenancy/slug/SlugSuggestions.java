package io.wassla.core.tenancy.slug;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds slugs for a store's name, in Arabic or Latin letters: the name itself, then with a word, then with a number.
 *
 * <p>The same name always gets the same suggestions, as long as the same slugs are taken.
 */
public final class SlugSuggestions {
    private static final int WANTED = 3;
    private static final int BATCH = 40;
    private static final int LAST_NUMBER = 2_000;
    private static final int LONGEST_STEM = 40;
    private static final String NAMELESS = "matjar";

    private final SlugPolicy policy;

    public SlugSuggestions(SlugPolicy policy) {
        this.policy = policy;
    }

    /** Three free ones. {@code taken} says which of a set are not; it is asked once, as a rule. */
    public List<Slug> free(String name, UnaryOperator<Set<Slug>> taken) {
        var free = new ArrayList<Slug>();
        for (var batch : Iterables.partition(allowed(name), BATCH)) {
            var candidates = ImmutableSet.copyOf(batch);
            Sets.difference(candidates, taken.apply(candidates)).stream()
                    .limit(WANTED - free.size())
                    .forEach(free::add);
            if (free.size() == WANTED) {
                break;
            }
        }
        return List.copyOf(free);
    }

    private Iterable<Slug> allowed(String name) {
        return () -> candidates(stem(Romanisation.of(name)))
                .flatMap(candidate -> slug(candidate).stream())
                .filter(slug -> policy.judge(slug) == SlugPolicy.Verdict.ALLOWED)
                .distinct()
                .iterator();
    }

    private static Stream<String> candidates(String stem) {
        var joined = stem.replace("-", "");
        var words = Stream.of(stem, joined, stem + "-store", stem + "-shop", "my-" + stem, stem + "-online");
        return Stream.concat(words, IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(number -> stem + "-" + number));
    }

    private static String stem(String romanised) {
        var stem = romanised.isEmpty() ? NAMELESS : romanised;
        if (stem.length() <= LONGEST_STEM) {
            return stem;
        }
        var cut = stem.lastIndexOf('-', LONGEST_STEM);
        return stem.substring(0, cut > Slug.SHORTEST ? cut : LONGEST_STEM);
    }

    private static Optional<Slug> slug(String candidate) {
        try {
            return Optional.of(new Slug(candidate));
        } catch (InvalidValue unfit) {
            return Optional.empty();
        }
    }
}
