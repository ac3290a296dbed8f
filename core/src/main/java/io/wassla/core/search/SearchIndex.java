package io.wassla.core.search;

import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.search.words.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What of the open tenant's products can be asked; written through {@link io.wassla.core.catalog.SearchEntries}.
 *
 * <p>Everything that was committed before the transaction began is seen, what other nodes committed within a second.
 * Answers are whole and exact; nothing is ranked or filtered here.
 */
public interface SearchIndex {

    /** The facts of all products. May be kept between transactions, by tenant. */
    FactTable facts();

    /**
     * Where each of these terms occurs, {@linkplain Hit hits} in ascending order; nothing for terms that don't. May be
     * kept between transactions, by tenant; asked after {@link #facts}.
     */
    Map<String, long[]> postings(Collection<String> terms);

    /**
     * Words of this store that share one of these {@linkplain Spelling#remainders remainders}, and words that begin with
     * one of these beginnings, at most 100 for each, first in the order of their letters. May include words that no
     * product has any more.
     */
    Set<String> words(Collection<String> remainders, Collection<String> beginnings);

    /** How these products look in a list, in the order asked for; without those that are gone. */
    default List<ProductCard> cards(List<Long> docs) {
        var cards = cardsOf(docs);
        return docs.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** The same by their numbers. May be kept between transactions, by tenant. */
    Map<Long, ProductCard> cardsOf(Collection<Long> docs);

    /** The features of all pictures. May be kept between transactions, by tenant. */
    PictureTable pictures();
}
