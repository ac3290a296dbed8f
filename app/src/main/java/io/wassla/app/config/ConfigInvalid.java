package io.wassla.app.config;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Settings that can't be meant: all that is wrong with them at once, in words an operator can act on. */
public final class ConfigInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Sentence> reasons;

    public ConfigInvalid(List<? extends Sentence> reasons) {
        this.reasons = ImmutableList.copyOf(reasons);
    }

    public List<Sentence> reasons() {
        return reasons;
    }

    @Override
    public String getMessage() {
        return reasons.stream().map(reason -> reason.in(Locale.ENGLISH)).collect(Collectors.joining("; "));
    }
}
