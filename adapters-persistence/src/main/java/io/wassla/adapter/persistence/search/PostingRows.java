package io.wassla.adapter.persistence.search;

import io.wassla.core.search.Hit;
import io.wassla.core.search.words.Strength;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** What was and what shall be; writes the difference only, most of a product's words outlive a change of it. */
final class PostingRows {
    private final DSLContext dsl;
    private final TenantId tenant;
    private final Set<Posting> before = new HashSet<>();
    private final Set<Posting> after = new HashSet<>();

    PostingRows(DSLContext dsl, TenantId tenant) {
        this.dsl = dsl;
        this.tenant = tenant;
    }

    void before(EntryRows.Indexed entry) {
        entry.terms().forEach((term, strength) -> before.add(new Posting(term, Hit.of(entry.doc(), strength))));
    }

    void after(long doc, Map<String, Strength> terms) {
        terms.forEach((term, strength) -> after.add(new Posting(term, Hit.of(doc, strength))));
    }

    void write() {
        remove(before.stream()
                .filter(posting -> !after.contains(posting))
                .sorted()
                .toList());
        add(after.stream().filter(posting -> !before.contains(posting)).sorted().toList());
    }

    private void remove(List<Posting> gone) {
        if (!gone.isEmpty()) {
            dsl.execute("""
                delete from search_posting posting
                using unnest(?::text[], ?::bigint[]) as gone (term, hit)
                where posting.term = gone.term and posting.hit = gone.hit
                """, terms(gone), hits(gone));
        }
    }

    private void add(List<Posting> fresh) {
        if (!fresh.isEmpty()) {
            dsl.execute("""
                insert into search_posting (tenant_id, term, hit)
                select ?::uuid, fresh.term, fresh.hit from unnest(?::text[], ?::bigint[]) as fresh (term, hit)
                on conflict do nothing
                """, tenant.value(), terms(fresh), hits(fresh));
        }
    }

    private static String[] terms(Collection<Posting> postings) {
        return postings.stream().map(Posting::term).toArray(String[]::new);
    }

    private static Long[] hits(Collection<Posting> postings) {
        return postings.stream().map(Posting::hit).toArray(Long[]::new);
    }

    private record Posting(String term, long hit) implements Comparable<Posting> {
        @Override
        public int compareTo(Posting other) {
            var byTerm = term.compareTo(other.term);
            return byTerm == 0 ? Long.compare(hit, other.hit) : byTerm;
        }
    }
}
