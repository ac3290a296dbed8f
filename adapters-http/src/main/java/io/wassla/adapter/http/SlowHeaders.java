package io.wassla.adapter.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the headers of a request drip in for too long. An idle time-out does not: every byte
 * starts it anew, so that a handful of clients could hold thousands of connections open. What comes while a request is
 * being answered is its body.
 */
final class SlowHeaders implements Connection.Listener, HttpConfiguration.Customizer {
    private static final String IN_HAND = SlowHeaders.class.getName();

    private final Scheduler scheduler;
    private final Duration patience;

    SlowHeaders(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience;
    }

    /** Jetty's own count of answers does not tell: "100 Continue" is one, before the body has come. */
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        var connection = request.getConnectionMetaData();
        connection.setAttribute(IN_HAND, true);
        Request.addCompletionListener(request, failure -> connection.removeAttribute(IN_HAND));
        return request;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData data
                && data.getHttpVersion().getVersion() <= HttpVersion.HTTP_1_1.getVersion()) {
            lookAgain(connection, Progress.of(connection, data));
        }
    }

    private void lookAgain(Connection connection, Progress before) {
        scheduler.schedule(() -> look(connection, before), patience.toMillis() / 2, TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection, Progress before) {
        if (!connection.getEndPoint().isOpen()) {
            return;
        }
        var now = Progress.of(connection, (ConnectionMetaData) connection).after(before);
        if (before.stuck() && now.sameRequestsAs(before)) {
            connection.getEndPoint().close();
        } else {
            lookAgain(connection, now);
        }
    }

    /**
     * @param in requests whose headers have arrived
     * @param inHand whether one of them is being answered
     * @param stuck whether a request has begun whose headers are not complete
     */
    private record Progress(long in, long bytes, boolean inHand, boolean stuck) {
        static Progress of(Connection connection, ConnectionMetaData data) {
            var in = connection.getMessagesIn();
            var inHand = data.getAttribute(IN_HAND) != null || in > connection.getMessagesOut();
            return new Progress(in, connection.getBytesIn(), inHand, false);
        }

        boolean sameRequestsAs(Progress other) {
            return in == other.in && !inHand;
        }

        Progress after(Progress before) {
            return new Progress(in, bytes, inHand, sameRequestsAs(before) && bytes > before.bytes);
        }
    }
}
