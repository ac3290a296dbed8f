package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "audit", subcommands = AuditVerifyCommand.class)
final class AuditCommand extends GroupCommand {}
