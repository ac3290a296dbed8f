package io.wassla.adapter.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;

/** Ends the patience with bodies that drip, whoever reads them: forms are read by the framework, without a limit. */
final class SlowBodies implements Filter {
    private final Duration patience;

    SlowBodies(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var deadline = System.nanoTime() + patience.toNanos();
        chain.doFilter(request instanceof HttpServletRequest http ? until(deadline, http) : request, response);
    }

    private static HttpServletRequest until(long deadline, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new PatientInput(super.getInputStream(), System::nanoTime, deadline);
            }
        };
    }
}
