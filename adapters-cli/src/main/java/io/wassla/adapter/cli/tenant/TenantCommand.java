package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.GroupCommand;
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
public final class TenantCommand extends GroupCommand {}
