package io.wassla.adapter.persistence.backup;

import io.wassla.adapter.persistence.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Databases with the schema of these tests. */
final class Shops {
    static final List<String> TABLES = List.of("tenant", "category", "product", "\"a Note\"");

    private final Login superuser;
    private final Login owner;

    Shops(Login superuser, Login owner) {
        this.superuser = superuser;
        this.owner = owner;
    }

    /** A new database, migrated and empty. */
    Login database(String name) throws SQLException {
        if (ask(superuser, "select 1 from pg_database where datname = 'migrated'")
                .isEmpty()) {
            run(superuser, "create database migrated owner " + owner.user());
            migrate(login("migrated"));
        }
        run(superuser, "create database " + name + " owner " + owner.user() + " template migrated");
        return login(name);
    }

    private Login login(String database) {
        return new Login(owner.jdbcUrl().replaceAll("/wassla$", "/" + database), owner.user(), owner.password());
    }

    private static void migrate(Login login) {
        Flyway.configure()
                .dataSource(login.jdbcUrl(), login.user(), login.password())
                .locations("classpath:backup")
                .load()
                .migrate();
    }

    static void fill(Login login) throws SQLException {
        run(login, FILLING);
    }

    /** Every row of every table, as text. */
    static List<String> content(Login login) throws SQLException {
        var content = new ArrayList<String>();
        for (var table : TABLES) {
            content.addAll(ask(login, "select '" + table + " ' || t::text from " + table + " t order by 1"));
        }
        return content;
    }

    static void run(Login login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> ask(Login login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answer = new ArrayList<String>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    }

    private static final String FILLING = """
        insert into tenant (id, name, settings) values
            ('00000000-0000-7000-8000-000000000001', 'متجر العود والبخور', '{"لغة": "ar", "n": [1, 2.50, null]}'),
            ('00000000-0000-7000-8000-000000000002', E'Tabs\\tlines\\nback\\\\slash "quotes" \\\\N', '{}');
        insert into category (tenant_id, parent_id, name) overriding system value
            select '00000000-0000-7000-8000-000000000001', null, 'عطور';
        insert into category (tenant_id, parent_id, name)
            select tenant_id, id, 'Oud' from category;
        insert into category (tenant_id, id, parent_id, name) overriding system value values
            ('00000000-0000-7000-8000-000000000002', 900, 901, 'child before its parent'),
            ('00000000-0000-7000-8000-000000000002', 901, null, 'parent');
        insert into product
            select '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 1, 'عود ' || n,
                array['فاخر', 'a,b', null, ''], decode(repeat(lpad(to_hex(n % 256), 2, '0'), 64), 'hex'),
                n + 0.5, timestamptz '2026-01-15 12:00:00.123456+03' + n * interval '1 minute',
                case n % 4 when 0 then 'NaN' when 1 then '-Infinity' else n / 3.0::double precision end,
                interval '1 mon 2 days 03:04:05.000006'
            from generate_series(1, 3000) n;
        insert into product (tenant_id, id, title, price, made_at, picture) values
            ('00000000-0000-7000-8000-000000000002', gen_random_uuid(), 'large', 1, 'infinity', decode(repeat('00ff', 100000), 'hex'));
        alter table product disable trigger append_only;
        insert into product (tenant_id, id, title, price, made_at) values
            ('00000000-0000-7000-8000-000000000002', gen_random_uuid(), 'old stock', 0, 'epoch');
        alter table product enable trigger append_only;
        update tenant t set flagship = (select id from product p where p.tenant_id = t.id order by id limit 1);
        insert into "a Note" values ('00000000-0000-7000-8000-000000000001', ''), (null, null);
        select setval('invoice_number', 4711);
        """;
}
