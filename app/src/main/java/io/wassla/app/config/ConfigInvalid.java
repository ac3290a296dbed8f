package io.wassla.app.config;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Settings that can't be meant: all that is wrong with them at once, in words an operator can act on. */
public final class ConfigInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> reasons;

    public ConfigInvalid(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = ImmutableList.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
