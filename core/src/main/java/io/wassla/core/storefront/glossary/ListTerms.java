package io.wassla.core.storefront.glossary;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.SearchScope;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the words that products of a store share, drafts included, and what they are called in each language: those of
 * most products first, and last those that no product uses any more. Words without a letter mean the same to everybody and
 * are left out.
 */
public final class ListTerms {

    /** @param glossary what the store's words are called now */
    public record Command(TenantId tenant, Glossary glossary) {}

    /** @param products how many have it, at least */
    public record Term(String word, int products, LocalizedText text) {}

    private final Transactions<? extends SearchScope> transactions;

    public ListTerms(Transactions<? extends SearchScope> transactions) {
        this.transactions = transactions;
    }

    public List<Term> handle(Command command) {
        var glossary = command.glossary();
        var facts = transactions.within(
                command.tenant(), scope -> scope.searchIndex().facts());
        var used = used(facts.frequencies());
        glossary.terms().keySet().forEach(word -> used.putIfAbsent(word, 0));
        return used.entrySet().stream()
                .map(word -> new Term(word.getKey(), word.getValue(), glossary.of(word.getKey())))
                .sorted(Comparator.comparingInt(Term::products).reversed().thenComparing(Term::word))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<String, Integer> used(Map<Facet, Integer> frequencies) {
        var used = new HashMap<String, Integer>();
        frequencies.forEach((facet, count) -> {
            if (facet.kind() == Facet.Kind.OPTION) {
                add(used, facet.key(), count);
            }
            if (facet.kind() != Facet.Kind.CATEGORY) {
                add(used, facet.value(), count);
            }
        });
        return used;
    }

    private static void add(Map<String, Integer> used, String word, int count) {
        if (word.codePoints().anyMatch(Character::isLetter)) {
            used.merge(word, count, Math::max);
        }
    }
}
