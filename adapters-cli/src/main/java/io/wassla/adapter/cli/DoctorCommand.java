package io.wassla.adapter.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.wassla.adapter.cli.Installation.Finding;
import io.wassla.core.kernel.Sentence;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(name = "doctor")
final class DoctorCommand extends InstallationCommand {

    /** @param detail in English, for scripts */
    private record Shown(
            String what,
            boolean good,
            String detail,
            @JsonIgnore Sentence found) {

        static Shown of(Finding finding) {
            return new Shown(finding.what(), finding.good(), finding.detail().in(Locale.ENGLISH), finding.detail());
        }
    }

    @Override
    protected void run(Installation installation, Output output) {
        var findings = installation.doctor().stream().map(Shown::of).toList();
        output.list(
                findings,
                List.of("", text("doctor.what"), text("doctor.detail")),
                shown -> List.of(
                        shown.good() ? "✓" : "✗", texts().word("doctor", shown.what()), texts().of(shown.found())));
        var bad = findings.stream().filter(shown -> !shown.good()).count();
        if (bad > 0) {
            throw new Refused(text("doctor.bad", bad));
        }
    }
}
