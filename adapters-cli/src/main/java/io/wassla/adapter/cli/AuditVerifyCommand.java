package io.wassla.adapter.cli;

import com.google.common.base.Ascii;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.VerifyAuditLog;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(name = "verify")
final class AuditVerifyCommand extends InstallationCommand {

    /**
     * @param chain {@code platform} or a tenant's id
     * @param entries how many are good
     * @param hash of the last entry of an intact chain
     * @param damage absent when it is intact
     */
    record Checked(
            String chain,
            boolean intact,
            long entries,
            @Nullable String hash,
            @Nullable String damage) {
        static Checked of(VerifyAuditLog.Outcome outcome) {
            var chain = name(outcome.chain());
            return switch (outcome) {
                case VerifyAuditLog.Outcome.Intact intact ->
                    new Checked(chain, true, intact.entries(), intact.hash(), null);
                case VerifyAuditLog.Outcome.Broken broken ->
                    new Checked(
                            chain,
                            false,
                            broken.seq() - 1,
                            null,
                            Ascii.toLowerCase(broken.damage().name()));
            };
        }

        private static String name(Chain chain) {
            return switch (chain) {
                case Chain.OfPlatform platform -> "platform";
                case Chain.OfTenant of -> of.tenant().value().toString();
            };
        }
    }

    @Override
    protected void run(Installation installation, Output output) {
        var chains = with(installation, AuditVerifyCommand::check);
        output.list(
                chains,
                List.of(text("audit.chain"), text("audit.entries"), text("audit.finding"), text("audit.hash")),
                chain -> List.of(
                        texts().word("audit.chain", chain.chain()),
                        String.valueOf(chain.entries()),
                        chain.damage() == null ? text("audit.intact") : texts().word("damage", chain.damage()),
                        chain.hash() == null ? "" : chain.hash()));
        var broken = chains.stream().filter(chain -> !chain.intact()).count();
        if (broken > 0) {
            throw new Refused(text("audit.broken", broken));
        }
    }

    private static List<Checked> check(Wassla wassla) {
        return wassla.audit().verify().handle().stream().map(Checked::of).toList();
    }
}
