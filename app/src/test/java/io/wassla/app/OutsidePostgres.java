package io.wassla.app;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL 15 that somebody else runs: the system's programs on a folder of its own, for as long as a test. */
final class OutsidePostgres implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "of-the-administrator";
    private static final int NOBODY = 65_534;

    private final Path folder;
    private final Path log;
    private final int port;

    private OutsidePostgres(Path folder, int port) {
        this.folder = folder;
        this.log = folder.resolve("log");
        this.port = port;
    }

    static OutsidePostgres start() throws Exception {
        Programs.require(PROGRAMS.resolve("initdb"), "an outside PostgreSQL 15", "postgresql-15");
        // where an unprivileged user gets to as well
        var folder = Files.createTempDirectory(Path.of("/tmp"), "wassla-postgres-15-");
        var postgres = new OutsidePostgres(folder, freePort());
        Files.writeString(folder.resolve("password"), PASSWORD);
        Files.createFile(postgres.log);
        if (isRoot()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (var path : List.of(folder, folder.resolve("password"), postgres.log)) {
                Files.setAttribute(path, "unix:uid", NOBODY);
            }
        }
        postgres.begin();
        return postgres;
    }

    private void begin() throws Exception {
        var cluster = folder.resolve("cluster").toString();
        as(
                "initdb",
                "-D",
                cluster,
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + folder.resolve("password"),
                "--no-sync");
        as(
                "pg_ctl",
                "-D",
                cluster,
                "-w",
                "-l",
                folder.resolve("server.log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
                "start");
    }

    /** What the administrator is told to do by docs/operations.md. */
    void prepareAsDocumented(String ownerPassword) throws Exception {
        try (var connection = DriverManager.getConnection(jdbc("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create role wassla_owner login createrole password '" + ownerPassword + "'");
            statement.execute("create database wassla owner wassla_owner");
        }
    }

    String url(String user, String password) {
        return "postgresql://" + user + ":" + password + "@127.0.0.1:" + port + "/wassla";
    }

    private String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void as(String program, String... arguments) throws Exception {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        words.add(PROGRAMS.resolve(program).toString());
        words.addAll(List.of(arguments));
        Programs.run(log, words.toArray(String[]::new));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        as("pg_ctl", "-D", folder.resolve("cluster").toString(), "-m", "immediate", "stop");
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
