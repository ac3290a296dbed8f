package io.wassla.adapter.persistence.backup;

/** A reference between two tables, both as SQL wants them. */
record ForeignKey(String from, String to, String constraint, boolean deferrable, boolean deferred) {

    /** In which state it is checked. */
    String checking() {
        if (!deferrable) {
            return "not deferrable";
        }
        return deferred ? "deferrable initially deferred" : "deferrable initially immediate";
    }
}
