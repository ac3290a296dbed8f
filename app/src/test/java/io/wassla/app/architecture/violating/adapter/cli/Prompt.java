package io.wassla.app.architecture.violating.adapter.cli;

public record Prompt(String text) {}
