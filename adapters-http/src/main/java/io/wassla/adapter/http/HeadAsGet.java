package io.wassla.adapter.http;

import io.javalin.http.Context;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * Answers HEAD as the same GET would be answered, status and headers alike; the server itself leaves the body away
 * (RFC 9110, 9.3.2). Left alone, HEAD would be 200 wherever a GET is known, to anybody.
 */
public final class HeadAsGet implements Filter {
    private static final String KEY = HeadAsGet.class.getName();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(isHead(request) ? asGet((HttpServletRequest) request) : request, response);
    }

    /** Whether only the headers of the answer are wanted. */
    public static boolean wasHead(Context ctx) {
        return ctx.attribute(KEY) != null;
    }

    private static boolean isHead(ServletRequest request) {
        return request instanceof HttpServletRequest http && http.getMethod().equals("HEAD");
    }

    private static HttpServletRequest asGet(HttpServletRequest head) {
        head.setAttribute(KEY, true);
        return new HttpServletRequestWrapper(head) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
