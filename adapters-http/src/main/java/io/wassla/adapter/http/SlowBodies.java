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

/**
 * Ends the patience with bodies that drip, whoever reads them: forms are read by the framework, without a limit. A body
 * must have arrived in some time; a file only has to keep coming, because a hundred megabytes take a phone minutes.
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
        var deadline = System.nanoTime() + limits.bodyTime().toNanos();
        chain.doFilter(request instanceof HttpServletRequest http ? patient(deadline, http) : request, response);
    }

    private HttpServletRequest patient(long deadline, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                var patience = getAttribute(FILE) == null
                        ? Patience.until(System::nanoTime, deadline)
                        : Patience.whileItComes(System::nanoTime, limits.bodyTime(), limits.fileBytes());
                return new PatientInput(super.getInputStream(), patience);
            }
        };
    }
}
