package io.wassla.adapter.persistence.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema while a backup is being filled in, all within its transaction: COPY refuses tables with row-level security
 * in force, triggers would change or refuse rows that are right as they are, and references in a circle can only be
 * checked at the end. {@link #close} puts everything back as it was.
 */
final class OpenedSchema {
    private static final String FORCED =
            "select c.oid::regclass from pg_class c where c.relkind = 'r' and c.relforcerowsecurity"
                    + " and pg_has_role(c.relowner, 'member')";

    private static final String TRIGGERS = """
        select t.tgrelid::regclass, quote_ident(t.tgname), case t.tgenabled when 'A' then 'always ' else '' end
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgenabled in ('O', 'A') and c.relkind = 'r' and pg_has_role(c.relowner, 'member')
        """;

    private final Catalog catalog;
    private final List<String> undo = new ArrayList<>();

    private OpenedSchema(Catalog catalog) {
        this.catalog = catalog;
    }

    static OpenedSchema of(Catalog catalog, List<Table> fillingOrder) throws SQLException {
        var opened = new OpenedSchema(catalog);
        for (var row : catalog.ask(FORCED)) {
            opened.change(row.getFirst(), "no force row level security", "force row level security");
        }
        for (var row : catalog.ask(TRIGGERS)) {
            var trigger = "trigger " + row.get(1);
            opened.change(row.get(0), "disable " + trigger, "enable " + row.get(2) + trigger);
        }
        for (var key : FillingOrder.forward(fillingOrder, catalog.references())) {
            var constraint = "alter constraint " + Table.quoted(key.constraint()) + " ";
            opened.change(key.from(), constraint + "deferrable initially deferred", constraint + key.checking());
        }
        return opened;
    }

    /** Checks what was put off, too. */
    void close() throws SQLException {
        catalog.run("set constraints all immediate");
        for (var statement : undo.reversed()) {
            catalog.run(statement);
        }
    }

    private void change(String table, String now, String later) throws SQLException {
        catalog.run("alter table " + table + " " + now);
        undo.add("alter table " + table + " " + later);
    }
}
