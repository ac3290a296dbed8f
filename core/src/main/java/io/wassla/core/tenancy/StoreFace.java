package io.wassla.core.tenancy;

import io.wassla.core.kernel.Settings;

/**
 * How a store is set up.
 *
 * @param config {@code payment}, {@code shipping}, {@code branding}, {@code theme}, {@code features}: what was typed
 * @param pictures what was uploaded; never part of the configuration, so that no text names somebody else's file
 * @param glossary what its words are called in other languages
 */
public record StoreFace(Settings config, StorePictures pictures, Glossary glossary) {
    public static final StoreFace NONE = new StoreFace(Settings.NONE, StorePictures.NONE, Glossary.NONE);

    StoreFace with(StorePictures others) {
        return new StoreFace(config, others, glossary);
    }

    StoreFace with(Glossary other) {
        return new StoreFace(config, pictures, other);
    }

    /** The same, set up in another way. */
    public StoreFace with(Settings other) {
        return new StoreFace(other, pictures, glossary);
    }
}
