package io.wassla.app.architecture.violating.adapter.http;

import io.wassla.app.architecture.violating.adapter.cli.Prompt;

record CallsCommandLine(Prompt prompt) {}
