package io.wassla.core.demo;

/**
 * What a made-up picture shows.
 *
 * @param hue of the thing
 * @param wall behind it
 */
public record Drawing(Shape shape, Hue hue, Hue wall, Scene scene) {}
