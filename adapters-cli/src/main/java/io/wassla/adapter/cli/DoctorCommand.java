package io.wassla.adapter.cli;

import io.wassla.adapter.cli.Installation.Finding;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "doctor")
final class DoctorCommand extends InstallationCommand {

    private record Shown(String what, boolean good, String detail) {}

    @Override
    protected void run(Installation installation, Output output) {
        var findings = installation.doctor().stream().map(this::shown).toList();
        output.list(
                findings,
                List.of("", text("doctor.what"), text("doctor.detail")),
                finding ->
                        List.of(finding.good() ? "✓" : "✗", texts().word("doctor", finding.what()), finding.detail()));
        var bad = findings.stream().filter(finding -> !finding.good()).count();
        if (bad > 0) {
            throw new Refused(text("doctor.bad", bad));
        }
    }

    private Shown shown(Finding finding) {
        return new Shown(finding.what(), finding.good(), texts().of(finding.detail()));
    }
}
