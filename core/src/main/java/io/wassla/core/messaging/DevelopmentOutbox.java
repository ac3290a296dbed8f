package io.wassla.core.messaging;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Secret;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters that no provider can take yet, so that a developer reads them. Keeps the newest 200, in memory only.
 *
 * <p>Holds codes in the clear: it is made in development mode and nowhere else. Safe for concurrent use.
 */
public final class DevelopmentOutbox {
    private static final int KEPT = 200;

    private final Deque<Message> messages = new ArrayDeque<>();
    private final Consumer<? super Message> listener;

    /** @param listener hears of each message as it comes, to print it */
    public DevelopmentOutbox(Consumer<? super Message> listener) {
        this.listener = listener;
    }

    /** Newest first. */
    public synchronized List<Message> messages() {
        return ImmutableList.copyOf(messages);
    }

    void put(Message message) {
        synchronized (this) {
            messages.addFirst(message);
            if (messages.size() > KEPT) {
                messages.removeLast();
            }
        }
        listener.accept(message);
    }

    /**
     * @param subject empty for a text message
     * @param code the code in it, when there is one
     */
    public record Message(
            Identifier to,
            String subject,
            String text,
            @Nullable Secret code,
            Instant at) {
        @Override
        public String toString() {
            return "Message[" + to + "]";
        }
    }
}
