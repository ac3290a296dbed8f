package io.wassla.core.catalog.handle;

import com.google.common.collect.LinkedHashMultimap;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes handles from names where none are asked for, numbered when others have them. */
public final class HandleMaking<I> {
    /** Beyond that a piece of the id is put behind. */
    private static final int HIGHEST_NUMBER = 20;

    /**
     * @param owner whose they are to be
     * @param id its id again, for when its name gives nothing
     */
    public record Wish<I>(I owner, UUID id, LocalizedText name, Handles asked) {

        /** What it would be called if nobody else were. */
        List<TakenHandle> made() {
            return name.texts().entrySet().stream()
                    .filter(text -> asked.in(text.getKey()).isEmpty())
                    .map(text -> new TakenHandle(
                            text.getKey(), Handle.from(text.getValue()).orElseGet(() -> new Handle("p-" + tail(id)))))
                    .toList();
        }
    }

    private final Claims<I> claims;

    public HandleMaking(Claims<I> claims) {
        this.claims = claims;
    }

    /** Reads what the wishes are going to need; call it once before {@link #handles}. */
    public void prepare(Collection<Wish<I>> wishes) {
        var made = LinkedHashMultimap.<TakenHandle, I>create();
        wishes.forEach(wish -> wish.made().forEach(first -> made.put(first, wish.owner())));
        claims.prepare(made.keySet());
        var crowded = new ArrayList<TakenHandle>();
        made.asMap().forEach((first, owners) -> {
            if (owners.size() > 1 || owners.stream().anyMatch(owner -> !claims.isFree(first, owner))) {
                crowded.addAll(numbered(first));
            }
        });
        claims.prepare(crowded);
    }

    /** Those asked for, and for every other language of the name one that nobody has. */
    public Handles handles(Wish<I> wish) {
        var handles = new EnumMap<Language, Handle>(Language.class);
        handles.putAll(wish.asked().values());
        for (var first : wish.made()) {
            handles.put(first.language(), free(first, wish).handle());
        }
        return new Handles(handles);
    }

    private TakenHandle free(TakenHandle first, Wish<I> wish) {
        if (claims.isFree(first, wish.owner())) {
            return first;
        }
        return numbered(first).stream()
                .filter(candidate -> claims.isFree(candidate, wish.owner()))
                .findFirst()
                .orElseGet(() -> new TakenHandle(
                        first.language(), new Handle(first.handle().value() + "-" + tail(wish.id()))));
    }

    private static List<TakenHandle> numbered(TakenHandle first) {
        return IntStream.rangeClosed(2, HIGHEST_NUMBER)
                .mapToObj(number ->
                        new TakenHandle(first.language(), first.handle().numbered(number)))
                .toList();
    }

    private static String tail(UUID id) {
        var digits = id.toString();
        return digits.substring(digits.length() - 7);
    }
}
