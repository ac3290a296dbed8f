package io.wassla.app.config;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** Settings that can't be meant: all that is wrong with them at once, in words an operator can act on. */
public final class ConfigInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Wrong> wrong;

    public ConfigInvalid(List<Wrong> wrong) {
        this.wrong = ImmutableList.copyOf(wrong);
    }

    @Override
    public String getMessage() {
        return String.join("; ", reasons(Locale.ENGLISH));
    }

    public List<String> reasons(Locale language) {
        return wrong.stream().map(each -> each.in(language)).toList();
    }
}
