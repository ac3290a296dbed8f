package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "jobs",
        subcommands = {JobsListCommand.class, JobsRetryCommand.class})
final class JobsCommand extends GroupCommand {}
