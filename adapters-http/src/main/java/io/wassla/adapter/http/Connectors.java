package io.wassla.adapter.http;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * HTTP/1.1 on one port, with limits on what a client may send and how slowly. No HTTP/2: without TLS no browser speaks it,
 * and whoever gets a proxy to pass an upgrade on speaks past it afterwards.
 */
final class Connectors {
    /** While the server stops, a connection on which nothing moves gets this part of the time that requests get. */
    private static final int LAST_WORDS = 20;

    private Connectors() {}

    static Connector open(Server server, HttpConfiguration http, HttpSettings settings) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(settings.limits().headerBytes());
        var slowHeaders =
                new SlowHeaders(server.getScheduler(), settings.limits().headerTime());
        http.addCustomizer(slowHeaders);
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.address());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idleTime().toMillis());
        connector.setShutdownIdleTimeout(settings.limits().stopTime().toMillis() / LAST_WORDS);
        connector.addBean(slowHeaders);
        return connector;
    }
}
