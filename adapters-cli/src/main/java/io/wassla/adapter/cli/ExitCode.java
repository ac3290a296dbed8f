package io.wassla.adapter.cli;

/** What a script can tell from how a command ended. */
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int DEPENDENCY_DOWN = 3;

    private ExitCode() {}
}
