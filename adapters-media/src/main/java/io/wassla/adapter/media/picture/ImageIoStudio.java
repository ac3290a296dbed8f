package io.wassla.adapter.media.picture;

import com.google.common.io.ByteSource;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Develops pictures with the decoders of the JDK and libwebp.
 *
 * <p>Works on threads of its own, as many as memory and processors allow: one picture takes up to 150 MB for a second or
 * two. Whoever finds them busy waits in line, but not for ever.
 */
public final class ImageIoStudio implements PictureStudio, AutoCloseable {
    private static final long MEMORY_OF_ONE = 192L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final PicturePolicy policy;
    private final Specimens specimens;
    private final BooleanSupplier webp;
    private final ExecutorService workers;
    private final Semaphore places;

    private ImageIoStudio(PicturePolicy policy, BooleanSupplier webp, int places) {
        this.policy = policy;
        this.specimens = new Specimens(policy);
        this.webp = webp;
        this.workers = Executors.newFixedThreadPool(
                places, Thread.ofPlatform().name("studio-", 1).daemon().factory());
        this.places = new Semaphore(places, true);
    }

    /** With as many places as this machine has room for. Libraries are loaded by the first picture. */
    public static ImageIoStudio open(PicturePolicy policy) {
        var machine = Runtime.getRuntime();
        var places = Math.min(machine.maxMemory() / MEMORY_OF_ONE, machine.availableProcessors());
        return new ImageIoStudio(policy, WebpLibrary::works, Math.clamp(places, 1, 8));
    }

    /** As on a machine for which there is no WebP library. */
    static ImageIoStudio withoutWebp(PicturePolicy policy) {
        return new ImageIoStudio(policy, () -> false, 1);
    }

    @Override
    public Developed develop(ByteSource upload) {
        try {
            return new Developed.Done(inside(upload, drawing -> drawing.develop(webp.getAsBoolean())));
        } catch (PictureRefused refused) {
            return new Developed.Refused(refused.why());
        }
    }

    @Override
    public Glanced glance(ByteSource upload) {
        try {
            return new Glanced.Seen(inside(upload, Drawing::thumbprint));
        } catch (PictureRefused refused) {
            return new Glanced.Refused(refused.why());
        }
    }

    @Override
    public void close() {
        workers.close();
    }

    private <T> T inside(ByteSource upload, Function<Drawing, T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy(new IllegalStateException("all places are taken"));
            }
            try {
                return workers.submit(() -> work.apply(draw(upload))).get();
            } finally {
                places.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy(interrupted);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private Drawing draw(ByteSource upload) throws IOException {
        var specimen =
                specimens.examine(new Bytes(upload.slice(0, policy.bytes() + 1).read()));
        if (specimen.format() == Specimen.Format.WEBP && !webp.getAsBoolean()) {
            throw PictureRefused.unsupported();
        }
        return Drawing.of(specimen, policy);
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException thrown -> thrown;
            case IOException unreadable -> new UncheckedIOException(unreadable);
            case Error fatal -> throw fatal;
            case null, default -> new IllegalStateException(cause);
        };
    }

    private static PortUnavailable busy(Exception why) {
        return new PortUnavailable(Sentence.of(ImageIoStudio.class, "busy"), A_WHILE, why);
    }
}
