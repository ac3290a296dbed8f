package io.wassla.adapter.persistence.embedded;

/** What became of one start of PostgreSQL. */
sealed interface Attempt {
    record Up(Postmaster server) implements Attempt {}

    /** It ended before it took connections. What it said last stands in the log. */
    record Died(String words) implements Attempt {

        /** Children of a killed server are still on their way out; they take a moment. */
        boolean isForLeftovers() {
            return words.contains("is still in use") || words.contains("lock file \"postmaster.pid\"");
        }

        boolean isForPort() {
            return words.contains("could not create any TCP/IP sockets");
        }
    }
}
