package io.wassla.app.architecture.violating.core.kernel;

import java.time.Instant;
import java.time.InstantSource;

class ReadsClock {
    Instant when() {
        return InstantSource.system().instant();
    }
}
