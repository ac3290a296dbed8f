package io.wassla.adapter.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a client that was told 413 finish its sentence: the answer is sent at once, what still comes is dropped, for
 * some length and time. Closing at once would reset the connection, and clients that read no answer before they have
 * sent everything would never learn why.
 */
final class Lingering implements Filter {
    private static final int CHUNK = 64 * 1024;
    private static final long LONGEST = 16L * 1024 * 1024;

    private final HttpLimits limits;

    Lingering(HttpLimits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request instanceof HttpServletRequest sent
                && response instanceof HttpServletResponse answer
                && answer.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                && sent.getHeader("Expect") == null) {
            answer.getOutputStream().close();
            drop(sent);
        }
    }

    private void drop(HttpServletRequest request) throws IOException {
        var deadline = System.nanoTime() + limits.bodyTime().toNanos();
        var chunk = new byte[CHUNK];
        var stream = request.getInputStream();
        var dropped = 0L;
        for (var count = 0; count >= 0; count = stream.read(chunk)) {
            dropped += count;
            if (dropped > LONGEST || System.nanoTime() - deadline > 0) {
                return;
            }
        }
    }
}
