package io.wassla.core;

import io.wassla.core.identity.Links;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.code.CodeJudge;
import io.wassla.core.identity.factor.SecondFactorCheck;
import io.wassla.core.identity.password.PasswordThrottle;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.messaging.LetterSender;
import io.wassla.core.messaging.OtpSender;
import io.wassla.core.session.Entrance;
import io.wassla.core.session.KeyRing;
import io.wassla.core.session.Takeover;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Retrying;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** What several features share. */
record Parts(
        Ports ports,
        Policies policies,
        Transactions<? extends WasslaScope> transactions,
        Platform<? extends WasslaPlatformScope> platform,
        Supplier<UUID> ids,
        OtpSender sender,
        SignIn signIn) {

    /** What all ways of signing in share. */
    record SignIn(
            SecurityTrail trail,
            Notices notices,
            CodeJudge judge,
            SecondFactorCheck secondFactor,
            PasswordThrottle passwords,
            KeyRing ring,
            Takeover takeover,
            Entrance entrance) {}

    static Parts of(Ports ports, Policies policies) {
        var transactions = Retrying.transactions(ports.storage().transactions());
        var platform = Retrying.platform(ports.storage().platform());
        var ids = new UuidV7(ports.world().clock(), ports.world().chance());
        var sender = new LetterSender(
                ports.carriers(),
                platform,
                ports.secrets().vault(),
                ports.storage().invalidations(),
                ids,
                ports.world().clock());
        return new Parts(
                ports, policies, transactions, platform, ids, sender, signIn(ports, policies, platform, ids, sender));
    }

    InstantSource clock() {
        return ports.world().clock();
    }

    Links links() {
        return new Links(ports.address().publicUrl());
    }

    private static SignIn signIn(
            Ports ports,
            Policies policies,
            Platform<? extends WasslaPlatformScope> platform,
            Supplier<UUID> ids,
            OtpSender sender) {
        var clock = ports.world().clock();
        var secrets = ports.secrets();
        var rules = policies.signIn();
        var trail = new SecurityTrail(ids);
        var invalidations = ports.storage().invalidations();
        var ring = new KeyRing(platform, secrets.tokens(), rules.sessions(), invalidations, clock);
        return new SignIn(
                trail,
                new Notices(sender, ports.world().background(), clock),
                new CodeJudge(rules.codes(), rules.limits(), secrets.hash(), trail, clock),
                new SecondFactorCheck(rules.limits(), secrets.vault(), secrets.hash(), trail, clock),
                new PasswordThrottle(rules.limits(), secrets.hash(), trail),
                ring,
                new Takeover(trail, clock),
                new Entrance(
                        rules.sessions(),
                        rules.tokens(),
                        ring,
                        trail,
                        ports.world().chance(),
                        ids,
                        clock));
    }
}
