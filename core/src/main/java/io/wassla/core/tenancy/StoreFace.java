package io.wassla.core.tenancy;

import io.wassla.core.kernel.Settings;

/**
 * How a store is set up.
 *
 * @param config {@code payment}, {@code shipping}, {@code branding}, {@code theme}, {@code features}: what was typed
 * @param pictures what was uploaded; never part of the configuration, so that no text names somebody else's file
 */
public record StoreFace(Settings config, StorePictures pictures) {
    public static final StoreFace NONE = new StoreFace(Settings.NONE, StorePictures.NONE);
}
