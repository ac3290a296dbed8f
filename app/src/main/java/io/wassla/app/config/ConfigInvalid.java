package io.wassla.app.config;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import java.util.List;

/** Settings that can't be meant: all that is wrong with them at once, in words an operator can act on. */
public final class ConfigInvalid extends Trouble {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Wrong> reasons;

    public ConfigInvalid(List<Wrong> reasons) {
        super(Sentence.lines(reasons), null);
        this.reasons = ImmutableList.copyOf(reasons);
    }

    public List<Wrong> reasons() {
        return reasons;
    }
}
