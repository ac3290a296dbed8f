package io.wassla.adapter.cli.keys;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.session.NoteMasterKey;
import io.wassla.core.session.RotateSigningKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * First the master key, then everything that is sealed with it: what is stored, and a new signing key. May be run again
 * after a failure.
 */
@Command(name = "rotate")
final class KeysRotateCommand extends InstallationCommand {
    @Option(names = "--distrust-older", descriptionKey = "keys.distrust")
    private boolean distrustOlder;

    record Rotated(Installation.MasterKey masterKey, int sealedAnew, SigningKey signingKey) {}

    record SigningKey(String id, boolean olderDistrusted) {}

    @Override
    protected void run(Installation installation, Output output) {
        // a key is made only where everything else is up, and what is stored can be sealed with it
        var missing = with(installation, StoredSecrets::missingKeys);
        if (!missing.isEmpty()) {
            throw new Refused(text("keys.missing", Sentence.listed(missing)));
        }
        var master = installation.rotateMasterKey();
        var rotated = with(installation, wassla -> {
            if (master.made()) {
                StoredSecrets.note(wassla, NoteMasterKey.Event.ROTATED, master.id());
            }
            return new Rotated(master, StoredSecrets.sealAnew(wassla), sign(wassla));
        });
        output.say(sentence(rotated), rotated);
    }

    private SigningKey sign(Wassla wassla) {
        var command = distrustOlder
                ? new RotateSigningKeys.Command.NowAndDistrustOlder(Origin.OPERATOR)
                : new RotateSigningKeys.Command.Now(Origin.OPERATOR);
        return new SigningKey(StoredSecrets.signAnew(wassla, command), distrustOlder);
    }

    private String sentence(Rotated rotated) {
        var master = rotated.masterKey();
        return text(master.made() ? "keys.master.made" : "keys.master.given", master.id(), rotated.sealedAnew())
                + System.lineSeparator()
                + text(
                        distrustOlder ? "keys.signing.only" : "keys.signing",
                        rotated.signingKey().id());
    }
}
