package io.wassla.adapter.http.page.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import gg.jte.Content;
import io.wassla.adapter.http.page.Ltr;
import io.wassla.adapter.http.page.Markup;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit log says of a change, in words: «الدور: مدير بدلًا من موظف». Ids say nothing to a person and
 * are left out; what has parts of its own is only named.
 */
final class AuditSentences {
    private static final Set<String> IDS = Set.of("user", "session", "parent");

    /** What is the only one of its kind, or many at once, has a word for programs as its id. */
    private static final Set<String> NAMELESS = Set.of("email_settings", "products");

    private static final Pattern WORD = Pattern.compile("[a-z_]*");

    private static final int LONGEST = 80;

    private final Texts t;

    AuditSentences(Texts t) {
        this.t = t;
    }

    String action(String action) {
        var key = "audit." + action;
        return t.knows(key) ? t.get(key) : action;
    }

    /** The same, and on which thing: for those who can look it up by its id. */
    List<Content> of(Subject subject, Change change) {
        var about =
                NAMELESS.contains(subject.type()) && WORD.matcher(subject.id()).matches()
                        ? t.rich("audit.about.kind", kind(subject))
                        : t.rich("audit.about", kind(subject), new Ltr(subject.id()));
        return ImmutableList.<Content>builder().add(about).addAll(of(change)).build();
    }

    private String kind(Subject subject) {
        var key = "audit.subject." + subject.type();
        return t.knows(key) ? t.get(key) : subject.type();
    }

    List<Content> of(Change change) {
        var before = change.before().values();
        var after = change.after().values();
        return Sets.union(after.keySet(), before.keySet()).stream()
                .filter(field -> !IDS.contains(field))
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> sentence(field, before, after))
                .toList();
    }

    private Content sentence(String field, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        var key = "audit.field." + field;
        var label = t.knows(key) ? t.get(key) : field;
        var is = value(field, after.get(field));
        var was = value(field, before.get(field));
        if (is.isPresent() && was.isPresent()) {
            return t.rich("audit.instead", label, is.get(), was.get());
        }
        return is.map(now -> t.rich("audit.now", label, now))
                .or(() -> was.map(then -> t.rich("audit.was", label, then)))
                .orElseGet(() -> Markup.of("{0}", label));
    }

    /** Empty for what is not there or too much to be read here. */
    private Optional<String> value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Boolean yes when field.equals("secret_set") -> Optional.empty();
            case Boolean yes -> Optional.of(word(field, yes.toString()));
            case List<?> several ->
                Optional.of(several.stream()
                        .map(one -> word("category", String.valueOf(one)))
                        .collect(Collectors.joining(t.get("audit.and"))));
            case Map<?, ?> parts -> Optional.empty();
            default -> Optional.of(word(field, value.toString()));
        };
    }

    private String word(String field, String code) {
        for (var key : new String[] {"audit.value." + field + "." + code, field + "." + code}) {
            if (t.knows(key)) {
                return t.get(key);
            }
        }
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST) + "…";
    }
}
