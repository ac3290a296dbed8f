package io.wassla.adapter.http;

import com.google.common.base.Throwables;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * A body that is read as long as the patience lasts, however slowly it drips; 408 afterwards, and when nothing comes
 * any more. A client that goes away in the middle has sent a bad request: nothing here is broken.
 */
final class PatientInput extends ServletInputStream {
    private final ServletInputStream input;
    private final Patience patience;

    PatientInput(ServletInputStream input, Patience patience) {
        this.input = input;
        this.patience = patience;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read;
        try {
            read = input.read(bytes, offset, length);
        } catch (IOException broken) {
            throw closing(isSilence(broken) ? ProblemType.REQUEST_TIMEOUT : ProblemType.BAD_REQUEST);
        }
        if (read >= 0 && !patience.lasts(read)) {
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
