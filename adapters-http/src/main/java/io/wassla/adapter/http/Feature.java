package io.wassla.adapter.http;

import io.javalin.config.RoutesConfig;

/** A group of pages or operations that the server answers. */
public interface Feature {

    void mount(RoutesConfig routes);
}
