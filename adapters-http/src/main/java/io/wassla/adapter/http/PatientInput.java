package io.wassla.adapter.http;

import com.google.common.base.Throwables;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A body that must have arrived by a deadline, however slowly it drips; 408 afterwards, and when nothing comes any more.
 * A client that goes away in the middle has sent a bad request: nothing here is broken.
 */
final class PatientInput extends ServletInputStream {
    private final ServletInputStream input;
    private final LongSupplier nanoTime;
    private final long deadline;

    PatientInput(ServletInputStream input, LongSupplier nanoTime, long deadline) {
        this.input = input;
        this.nanoTime = nanoTime;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        return inTime(input::read);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return inTime(() -> input.read(bytes, offset, length));
    }

    private interface Reading {
        int read() throws IOException;
    }

    private int inTime(Reading reading) {
        int read;
        try {
            read = reading.read();
        } catch (IOException broken) {
            throw closing(isSilence(broken) ? ProblemType.REQUEST_TIMEOUT : ProblemType.BAD_REQUEST);
        }
        if (read >= 0 && nanoTime.getAsLong() - deadline > 0) {
            throw closing(ProblemType.REQUEST_TIMEOUT);
        }
        return read;
    }

    private static boolean isSilence(IOException broken) {
        return Throwables.getCausalChain(broken).stream().anyMatch(TimeoutException.class::isInstance);
    }

    private static Refused closing(ProblemType type) {
        return Problem.of(type).withHeader("Connection", "close").asException();
    }

    @Override
    public boolean isFinished() {
        return input.isFinished();
    }

    @Override
    public boolean isReady() {
        return input.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        input.setReadListener(listener);
    }
}
