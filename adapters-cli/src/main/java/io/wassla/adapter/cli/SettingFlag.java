package io.wassla.adapter.cli;

/**
 * A setting that can be given as a flag.
 *
 * @param name without the dashes
 * @param fallback shown as the default; empty when there is none
 * @param everywhere whether every command needs it to find the data, and not only the server
 */
public record SettingFlag(String name, String fallback, boolean everywhere) {}
