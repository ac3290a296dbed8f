package io.wassla.adapter.security;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where the master keys come from: never the database that holds what they seal. */
public sealed interface KeySource {

    /**
     * A file of mode 0600, made with a fresh key when there is none yet. The only source whose keys Wassla can rotate
     * itself.
     */
    record File(Path path) implements KeySource {}

    /**
     * A value from the environment.
     *
     * @param variable its name, for messages
     * @param value one base64 key, or the JSON of a ring
     */
    record Environment(String variable, Secret value) implements KeySource {}

    /**
     * A command of a secret manager that prints a key or a ring. It is run without a shell, with nothing on its input;
     * what it says on its error output goes to ours.
     *
     * @param limit after which it is ended and its answer refused
     */
    record Command(List<String> words, Duration limit) implements KeySource {
        public static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

        public Command {
            words = ImmutableList.copyOf(words);
        }

        /** Without the arguments, which may be secret. */
        @Override
        public String toString() {
            return "Command[" + (words.isEmpty() ? "" : words.getFirst()) + " …]";
        }
    }
}
