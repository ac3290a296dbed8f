package io.wassla.adapter.persistence.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How our PostgreSQL is set up. Given at every start rather than kept in the cluster, so that a new release of Wassla
 * brings its settings along.
 */
final class ServerSettings {
    private static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            // reachable from this machine only, by password only
            Map.entry("listen_addresses", Ports.HOST),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            // whatever was acknowledged is on the disk
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            // a small machine, short queries
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "96MB"),
            Map.entry("jit", "off"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("timezone", "UTC"),
            Map.entry("idle_in_transaction_session_timeout", "10min"),
            // the log tells of the server, not of people: neither statements nor the values in them
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("lc_messages", "C")));

    private ServerSettings() {}

    static List<String> asArguments() {
        var words = new ArrayList<String>();
        ALL.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words;
    }
}
