package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What a file or a stream refused, for an operator: Java's own words are often the path alone. */
public final class FileTrouble {
    private FileTrouble() {}

    /** @param trouble says more where it is one of files and streams */
    public static Sentence with(Sentence what, @Nullable Throwable trouble) {
        return trouble instanceof IOException reason && reason.getMessage() != null
                ? sentence("because", what, of(reason))
                : what;
    }

    static Sentence of(@Nullable IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException denied -> sentence("denied", denied.getFile());
            case FileAlreadyExistsException file -> sentence("in.the.way", file.getFile());
            case NoSuchFileException missing -> sentence("missing", missing.getFile());
            case FileSystemException system
            when system.getReason() != null -> sentence("system", system.getFile(), system.getReason());
            case ClosedChannelException closed -> sentence("closed");
            case null -> sentence("other");
            default -> ofWords(trouble.getMessage());
        };
    }

    private static Sentence ofWords(@Nullable String said) {
        return said == null ? sentence("other") : language -> said;
    }

    private static Sentence sentence(String key, Object... values) {
        return Sentence.of(FileTrouble.class, key, values);
    }
}
