package io.wassla.adapter.cli;

import java.util.List;
import java.util.Map;

/** Makes installations out of flags; given by the composition root. */
public interface Launcher {

    List<SettingFlag> flags();

    /** What the flag means, in the language of the person at the terminal. */
    String describe(SettingFlag flag, java.util.Locale language);

    /**
     * The installation that these flags, the environment and the settings file speak of. Opens nothing yet.
     *
     * @throws WrongUse when the settings can't be meant
     */
    Installation at(Map<String, String> flags);

    /**
     * Whether these flags, the environment and the settings file ask for the log level {@code debug}: only then a fault
     * that nobody expected is shown with its stack trace. Never throws.
     */
    boolean wantsTraces(Map<String, String> flags);

    String version();
}
