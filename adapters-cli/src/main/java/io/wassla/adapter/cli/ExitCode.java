package io.wassla.adapter.cli;

/** What a script can tell from how a command ended. */
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int DEPENDENCY_DOWN = 3;

    /** A fault of ours; as in {@code sysexits.h}, so that it is not taken for a refusal. */
    static final int UNEXPECTED = 70;

    private ExitCode() {}
}
