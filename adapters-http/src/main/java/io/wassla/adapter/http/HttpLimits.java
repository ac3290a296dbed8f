package io.wassla.adapter.http;

import io.wassla.adapter.http.live.StreamLimits;
import java.time.Duration;

/**
 * How much and how long the server takes from one client.
 *
 * @param bodyBytes the longest body of a request, unless a route says otherwise
 * @param headerBytes the longest request line and headers
 * @param headerTime until the headers of a request must have arrived, however slowly they drip
 * @param bodyTime until its body must have arrived, unless it is a file
 * @param fileBytes of a file that must arrive in each such span of time; then it may take as many as it needs
 * @param idleTime after which a connection without traffic is closed
 * @param stopTime how long requests in flight may take while the server stops
 * @param streams what stays open
 */
public record HttpLimits(
        int bodyBytes,
        int headerBytes,
        Duration headerTime,
        Duration bodyTime,
        int fileBytes,
        Duration idleTime,
        Duration stopTime,
        StreamLimits streams) {
    public static final HttpLimits STANDARD = new HttpLimits(
            1024 * 1024,
            16 * 1024,
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            30 * 20 * 1024,
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            StreamLimits.STANDARD);

    public HttpLimits with(StreamLimits other) {
        return new HttpLimits(bodyBytes, headerBytes, headerTime, bodyTime, fileBytes, idleTime, stopTime, other);
    }
}
