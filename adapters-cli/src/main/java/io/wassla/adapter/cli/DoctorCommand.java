package io.wassla.adapter.cli;

import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "doctor")
final class DoctorCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        var findings = installation.doctor();
        output.list(
                findings,
                List.of("", text("doctor.what"), text("doctor.detail")),
                finding -> List.of(finding.good() ? "✓" : "✗", finding.what(), finding.detail()));
        var bad = findings.stream().filter(finding -> !finding.good()).count();
        if (bad > 0) {
            throw new Refused(text("doctor.bad", bad));
        }
    }
}
