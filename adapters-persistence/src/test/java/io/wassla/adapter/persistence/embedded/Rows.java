package io.wassla.adapter.persistence.embedded;

import io.wassla.adapter.persistence.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers, to see whether they are still there. */
final class Rows {
    private Rows() {}

    static void create(Login login) throws SQLException {
        run(login, "create table row (number bigint primary key)");
    }

    static void add(Login login, long number) throws SQLException {
        run(login, "insert into row values (" + number + ")");
    }

    static List<Long> all(Login login) throws SQLException {
        return ask(login, "select number from row order by number").stream()
                .map(Long::valueOf)
                .toList();
    }

    static void run(Login login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the answer. */
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
}
