package io.wassla.adapter.http;

import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.LongSupplier;

/** A body that must have arrived by a deadline, however slowly it drips; 408 afterwards. */
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
        return inTime(input.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return inTime(input.read(bytes, offset, length));
    }

    private int inTime(int read) {
        if (read >= 0 && nanoTime.getAsLong() - deadline > 0) {
            throw Problem.of(ProblemType.REQUEST_TIMEOUT)
                    .withHeader("Connection", "close")
                    .asException();
        }
        return read;
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
