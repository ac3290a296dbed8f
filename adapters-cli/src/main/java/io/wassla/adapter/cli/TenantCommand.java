package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "tenant",
        subcommands = {
            TenantCreateCommand.class,
            TenantListCommand.class,
            TenantPlanCommand.class,
            TenantSuspendCommand.class,
            TenantResumeCommand.class
        })
final class TenantCommand extends GroupCommand {}
