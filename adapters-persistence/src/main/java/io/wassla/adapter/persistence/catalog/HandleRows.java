package io.wassla.adapter.persistence.catalog;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.adapter.persistence.sql.Written;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Present and former handles, of products and of categories alike. */
final class HandleRows<R extends Record> {

    /** @param owner the column that says whose it is */
    record Columns<R extends Record>(
            Table<R> table,
            TableField<R, UUID> tenant,
            TableField<R, String> handle,
            TableField<R, String> language,
            TableField<R, UUID> owner,
            TableField<R, Boolean> current) {

        /** Those that the owner has now, for a statement that reads owners. */
        Field<Handles> present(Field<UUID> of) {
            return Written.once(DSL.multiset(
                            DSL.select(language, handle).from(table).where(owner.eq(of), current.isTrue())))
                    .convertFrom(rows -> {
                        var handles = new EnumMap<Language, Handle>(Language.class);
                        rows.forEach(
                                row -> handles.put(Language.of(row.value1()).orElseThrow(), new Handle(row.value2())));
                        return new Handles(handles);
                    });
        }
    }

    private final Unit unit;
    private final TenantId open;
    private final Columns<R> columns;

    HandleRows(Unit unit, TenantId open, Columns<R> columns) {
        this.unit = unit;
        this.open = open;
        this.columns = columns;
    }

    /** They stay as former ones. */
    void retire(Collection<UUID> owners, Collection<TakenHandle> handles) {
        if (handles.isEmpty()) {
            return;
        }
        var rows = handles.stream()
                .map(claim -> DSL.row(claim.handle().value(), claim.language().code()))
                .toList();
        unit.dsl()
                .update(columns.table())
                .set(columns.current(), false)
                .where(
                        DSL.row(columns.handle(), columns.language()).in(rows),
                        columns.owner().in(owners),
                        columns.current().isTrue())
                .execute();
    }

    /** Free ones and former ones of others; one that somebody has is a lost race. */
    void claim(Map<TakenHandle, UUID> claims) {
        if (claims.isEmpty()) {
            return;
        }
        var rows = claims.entrySet().stream()
                .map(claim -> DSL.row(
                        open.value(),
                        claim.getKey().handle().value(),
                        claim.getKey().language().code(),
                        claim.getValue(),
                        true))
                .toList();
        var written = unit.dsl()
                .insertInto(
                        columns.table(),
                        columns.tenant(),
                        columns.handle(),
                        columns.language(),
                        columns.owner(),
                        columns.current())
                .valuesOfRows(rows)
                .onConflict(columns.tenant(), columns.handle(), columns.language())
                .doUpdate()
                .set(columns.owner(), DSL.excluded(columns.owner()))
                .set(columns.current(), true)
                .where(columns.current().isFalse())
                .execute();
        Versions.require(claims.size(), written, "a handle");
    }

    /** What one owner is to have, whatever it has. */
    void replace(UUID owner, Set<TakenHandle> claims) {
        var present = unit.dsl()
                .select(columns.language(), columns.handle())
                .from(columns.table())
                .where(columns.owner().eq(owner), columns.current().isTrue())
                .fetchSet(row -> claim(row.value1(), row.value2()));
        retire(List.of(owner), Sets.difference(present, claims));
        claim(Maps.toMap(Sets.difference(claims, present), claim -> owner));
    }

    Map<TakenHandle, UUID> owners(Collection<TakenHandle> wanted) {
        var owners = new HashMap<TakenHandle, UUID>();
        unit.dsl()
                .select(columns.language(), columns.handle(), columns.owner())
                .from(columns.table())
                .where(columns.handle().in(values(wanted)), columns.current().isTrue())
                .forEach(row -> owners.put(claim(row.value1(), row.value2()), row.value3()));
        owners.keySet().retainAll(wanted);
        return owners;
    }

    Optional<HandleMatch> match(Handle handle, Language language) {
        return unit.dsl()
                .select(columns.owner(), columns.language(), columns.current())
                .from(columns.table())
                .where(columns.handle().eq(handle.value()))
                .orderBy(
                        columns.current().desc(),
                        columns.language().eq(language.code()).desc(),
                        columns.language())
                .limit(1)
                .fetchOptional(row ->
                        new HandleMatch(row.value1(), Language.of(row.value2()).orElseThrow(), row.value3()));
    }

    static List<String> values(Collection<TakenHandle> claims) {
        return claims.stream().map(claim -> claim.handle().value()).distinct().toList();
    }

    static TakenHandle claim(String language, String handle) {
        return new TakenHandle(Language.of(language).orElseThrow(), new Handle(handle));
    }
}
