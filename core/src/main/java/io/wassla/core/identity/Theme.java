package io.wassla.core.identity;

/** How a person likes the dashboard to look. */
public enum Theme {
    LIGHT,
    DARK
}
