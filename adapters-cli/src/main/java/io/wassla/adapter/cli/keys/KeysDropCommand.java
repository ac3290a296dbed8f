package io.wassla.adapter.cli.keys;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.session.NoteMasterKey;
import io.wassla.core.session.RotateSigningKeys;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * First everything that may be sealed with the key is sealed anew, then the key is forgotten. May be run again after a
 * failure.
 */
@Command(name = "drop")
final class KeysDropCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "keys.which")
    private @Nullable String which;

    /** @param hashesLost whether it was the oldest, which keys the hashes of codes */
    record Dropped(String id, int sealedAnew, String signingKey, boolean hashesLost) {}

    @Override
    protected void run(Installation installation, Output output) {
        var id = Objects.requireNonNull(which, "required");
        var ring = installation.masterKeys();
        requireDroppable(id, ring);
        var missing = with(installation, StoredSecrets::missingKeys);
        if (!missing.isEmpty()) {
            throw new Refused(text("keys.missing", Sentence.listed(missing)));
        }
        var command = new RotateSigningKeys.Command.NowAndDistrustOlder(Origin.OPERATOR);
        var dropped = with(installation, wassla -> {
            var anew = StoredSecrets.sealAnew(wassla);
            var signing = StoredSecrets.signAnew(wassla, command);
            return new Dropped(id, anew, signing, ring.ids().getFirst().equals(id));
        });
        installation.dropMasterKey(id);
        with(installation, wassla -> {
            StoredSecrets.note(wassla, NoteMasterKey.Event.DROPPED, id);
            return id;
        });
        output.say(sentence(dropped), dropped);
    }

    private void requireDroppable(String id, Installation.MasterKeys ring) {
        if (!ring.inFile()) {
            throw new Refused(text("keys.drop.given"));
        }
        if (ring.current().equals(id)) {
            throw new Refused(text("keys.drop.current", id));
        }
        if (!ring.ids().contains(id)) {
            throw new Refused(text("keys.drop.unknown", id, Sentence.listed(ring.ids())));
        }
    }

    private String sentence(Dropped dropped) {
        var forgotten = text("keys.dropped", dropped.id(), dropped.sealedAnew());
        return dropped.hashesLost() ? forgotten + System.lineSeparator() + text("keys.dropped.oldest") : forgotten;
    }
}
