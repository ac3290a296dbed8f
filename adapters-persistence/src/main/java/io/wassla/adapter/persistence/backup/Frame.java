package io.wassla.adapter.persistence.backup;

/** One piece of a backup. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Frame(char kind, byte[] content) {
    static final char HEADER = 'H';
    static final char DATA = 'D';
    static final char TABLE_END = 'T';
    static final char MANIFEST = 'M';

    /** Nothing longer is written, and nothing longer believed. */
    static final int MAX_LENGTH = 8 << 20;

    static final int FORMAT_VERSION = 1;
    static final String FIRST_LINE = "wassla-backup ";
}
