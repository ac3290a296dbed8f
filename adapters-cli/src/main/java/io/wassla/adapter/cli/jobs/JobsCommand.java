package io.wassla.adapter.cli.jobs;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "jobs",
        subcommands = {JobsListCommand.class, JobsRetryCommand.class})
public final class JobsCommand extends GroupCommand {}
