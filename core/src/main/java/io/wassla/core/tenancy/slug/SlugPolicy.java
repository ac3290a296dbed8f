package io.wassla.core.tenancy.slug;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which slugs merchants can't have: names that the platform serves or may serve one day, and names that would let a
 * store pass for the platform.
 */
public record SlugPolicy(Set<String> reserved) {
    public static final SlugPolicy STANDARD = new SlugPolicy(ReservedNames.ALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(ns|mx|www|web|smtp|mail|cdn|app|api|node|srv|host|dns)\\d+");

    public SlugPolicy {
        reserved = ImmutableSet.copyOf(reserved);
    }

    public Verdict judge(Slug slug) {
        return reserved.contains(slug.value()) || NUMBERED.matcher(slug.value()).matches()
                ? Verdict.RESERVED
                : Verdict.ALLOWED;
    }

    public enum Verdict {
        ALLOWED,
        RESERVED
    }
}
