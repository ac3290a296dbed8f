package io.wassla.adapter.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the headers of a request drip in for too long. An idle time-out does not: every byte
 * starts it anew, so that a handful of clients could hold thousands of connections open.
 */
final class SlowHeaders implements Connection.Listener {
    private final Scheduler scheduler;
    private final Duration patience;

    SlowHeaders(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData data
                && data.getHttpVersion().getVersion() <= HttpVersion.HTTP_1_1.getVersion()) {
            lookAgain(connection, Progress.of(connection));
        }
    }

    private void lookAgain(Connection connection, Progress before) {
        scheduler.schedule(() -> look(connection, before), patience.toMillis() / 2, TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection, Progress before) {
        if (!connection.getEndPoint().isOpen()) {
            return;
        }
        var now = Progress.of(connection);
        if (before.stuck() && now.isBetweenRequests() && now.sameRequestsAs(before)) {
            connection.getEndPoint().close();
        } else {
            lookAgain(connection, now.after(before));
        }
    }

    /**
     * @param in requests whose headers have arrived
     * @param out requests that were answered
     * @param stuck whether a request has begun whose headers are not complete
     */
    private record Progress(long in, long out, long bytes, boolean stuck) {
        static Progress of(Connection connection) {
            return new Progress(
                    connection.getMessagesIn(), connection.getMessagesOut(), connection.getBytesIn(), false);
        }

        boolean sameRequestsAs(Progress other) {
            return in == other.in && out == other.out;
        }

        boolean isBetweenRequests() {
            return in == out;
        }

        Progress after(Progress before) {
            var begun = sameRequestsAs(before) && isBetweenRequests() && bytes > before.bytes;
            return new Progress(in, out, bytes, begun);
        }
    }
}
