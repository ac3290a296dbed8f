package io.wassla.adapter.http;

import io.javalin.http.Context;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Ends the patience with bodies that drip, whoever reads them: forms are read by the framework, without a limit. A body
 * must have arrived in some time; a file only has to keep coming, because a hundred megabytes take a phone minutes. With
 * one that falls silent it ends earlier than with a connection that is idle between two requests.
 */
public final class SlowBodies implements Filter {
    private static final String FILE = SlowBodies.class.getName();

    private final HttpLimits limits;

    SlowBodies(HttpLimits limits) {
        this.limits = limits;
    }

    /** To be said before a file is read. */
    public static void expectFile(Context ctx) {
        ctx.req().setAttribute(FILE, true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http) {
            var deadline = System.nanoTime() + limits.bodyTime().toNanos();
            var wire = ServletContextRequest.getServletContextRequest(http)
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint();
            var usual = wire.getIdleTimeout();
            try {
                chain.doFilter(patient(deadline, http, wire), response);
            } finally {
                wire.setIdleTimeout(usual);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private HttpServletRequest patient(long deadline, HttpServletRequest request, EndPoint wire) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                wire.setIdleTimeout(
                        Math.min(wire.getIdleTimeout(), limits.bodyTime().toMillis()));
                var patience = getAttribute(FILE) == null
                        ? Patience.until(System::nanoTime, deadline)
                        : Patience.whileItComes(System::nanoTime, limits.bodyTime(), limits.fileBytes());
                return new PatientInput(super.getInputStream(), patience);
            }
        };
    }
}
