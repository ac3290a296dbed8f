package io.wassla.adapter.cli;

import io.wassla.core.kernel.Secret;
import java.io.InputStream;
import java.util.Optional;

/** Where secrets come from: a person who types them unseen, a pipe, or the environment. */
public interface Terminal {

    /** What somebody types, without showing it; empty when nobody is there to be asked. */
    Optional<Secret> ask(String question);

    /** Standard input. */
    InputStream input();

    /** An environment variable that is set and not empty. */
    Optional<Secret> variable(String name);
}
