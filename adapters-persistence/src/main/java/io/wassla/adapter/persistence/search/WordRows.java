package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_WORD;
import static org.jooq.impl.DSL.any;

import io.wassla.core.search.words.ProductTerms;
import io.wassla.core.search.words.Spelling;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The words of a store: a new one is written once, with its remainders, and stays when its last product goes, until
 * they are looked through. Whoever writes an entry holds a shared lock by then, so that a word is not forgotten while
 * somebody takes it for known.
 */
record WordRows(DSLContext dsl, TenantId tenant) {

    /** Held to the end of the transaction. */
    static Field<Object> shared(TenantId tenant) {
        return DSL.field("pg_advisory_xact_lock_shared({0})", Object.class, key(tenant));
    }

    void forget() {
        dsl.select(DSL.field("pg_advisory_xact_lock({0})", Object.class, key(tenant)))
                .execute();
        dsl.execute("""
            with gone as (
                delete from search_word known
                where not exists (select from search_posting posting where posting.term = known.word)
                returning known.word)
            delete from search_remainder rest using gone where rest.word = gone.word
            """);
    }

    private static Field<Long> key(TenantId tenant) {
        return DSL.field("hashtextextended({0}, 0)", Long.class, DSL.val("words of " + tenant.value()));
    }

    void write(Collection<ProductTerms> products) {
        var words = new TreeSet<String>();
        products.forEach(product -> words.addAll(product.spellings()));
        if (words.isEmpty()) {
            return;
        }
        var known = dsl.select(SEARCH_WORD.WORD)
                .from(SEARCH_WORD)
                .where(SEARCH_WORD.WORD.eq(any(words.toArray(String[]::new))))
                .fetchSet(SEARCH_WORD.WORD);
        words.removeAll(known);
        if (!words.isEmpty()) {
            add(words);
        }
    }

    private void add(TreeSet<String> words) {
        var remainders = new ArrayList<String>();
        var owners = new ArrayList<String>();
        words.forEach(word -> new TreeSet<>(Spelling.remainders(word)).forEach(rest -> {
            remainders.add(rest);
            owners.add(word);
        }));
        dsl.execute(
                "insert into search_word (tenant_id, word) select ?::uuid, unnest(?::text[]) on conflict do nothing",
                tenant.value(),
                words.toArray(String[]::new));
        dsl.execute("""
            insert into search_remainder (tenant_id, remainder, word)
            select ?::uuid, fresh.remainder, fresh.word from unnest(?::text[], ?::text[]) as fresh (remainder, word)
            on conflict do nothing
            """, tenant.value(), remainders.toArray(String[]::new), owners.toArray(String[]::new));
    }
}
