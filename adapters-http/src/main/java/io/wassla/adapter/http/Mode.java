package io.wassla.adapter.http;

/** Whether this server is somebody's own machine, bound to loopback as {@code localhost}, or is out in the world. */
public enum Mode {
    DEVELOPMENT,
    PRODUCTION
}
