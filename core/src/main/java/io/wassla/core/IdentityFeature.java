package io.wassla.core;

import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.ChangeProfile;
import io.wassla.core.identity.ConfirmIdentifier;
import io.wassla.core.identity.FindUser;
import io.wassla.core.identity.ListUsers;
import io.wassla.core.identity.RemoveIdentifier;
import io.wassla.core.identity.code.CodeDispatch;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.DropTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.identity.factor.ResealSecondFactors;
import io.wassla.core.identity.factor.ResetSecondFactor;
import io.wassla.core.identity.password.RequestPasswordReset;

/** People and how they prove who they are. */
public record IdentityFeature(
        RequestCode requestCode,
        AddIdentifier addIdentifier,
        ConfirmIdentifier confirmIdentifier,
        RemoveIdentifier removeIdentifier,
        ChangeProfile changeProfile,
        EnrolTotp enrolTotp,
        ConfirmTotp confirmTotp,
        DropTotp dropTotp,
        ResetSecondFactor resetSecondFactor,
        ResealSecondFactors resealSecondFactors,
        RequestPasswordReset requestPasswordReset,
        ListUsers listUsers,
        FindUser findUser) {

    static IdentityFeature of(Parts parts) {
        var platform = parts.platform();
        var clock = parts.clock();
        var chance = parts.ports().world().chance();
        var secrets = parts.ports().secrets();
        var rules = parts.policies().signIn();
        var trail = parts.signIn().trail();
        var notices = parts.signIn().notices();
        var dispatch = new CodeDispatch(
                platform, parts.sender(), rules.codes(), rules.limits(), secrets.hash(), chance, parts.ids(), clock);
        return new IdentityFeature(
                new RequestCode(dispatch),
                new AddIdentifier(platform, dispatch, rules.proofs(), clock),
                new ConfirmIdentifier(platform, parts.signIn().judge(), trail, notices, clock),
                new RemoveIdentifier(platform, rules.proofs(), trail, notices, clock),
                new ChangeProfile(platform, clock),
                new EnrolTotp(platform, secrets.vault(), rules.proofs(), chance, clock),
                new ConfirmTotp(
                        platform, rules.limits(), secrets.vault(), secrets.hash(), chance, trail, notices, clock),
                new DropTotp(platform, parts.signIn().secondFactor(), trail, notices, clock),
                new ResetSecondFactor(platform, trail, notices, clock),
                new ResealSecondFactors(platform, secrets.vault()),
                new RequestPasswordReset(
                        platform,
                        parts.sender(),
                        parts.ports().world().background(),
                        parts.links(),
                        rules.tokens(),
                        rules.limits(),
                        secrets.hash(),
                        chance,
                        clock),
                new ListUsers(platform),
                new FindUser(platform));
    }
}
