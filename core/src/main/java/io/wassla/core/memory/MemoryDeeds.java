package io.wassla.core.memory;

import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.Deed;
import io.wassla.core.membership.Deeds;
import io.wassla.core.membership.Member;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class MemoryDeeds implements Deeds {
    private final MemoryPlatformScope scope;

    MemoryDeeds(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Page<Deed> page(TenantId tenant, AuditFilter filter, PageRequest request) {
        var members = scope.seats().roster(tenant).members();
        return scope.audit()
                .page(new Chain.OfTenant(tenant), filter, request)
                .map(entry -> new Deed(entry, doer(entry, members)));
    }

    @Override
    public Page<Deed> byAnybody(Chain chain, AuditFilter filter, PageRequest request) {
        return scope.audit().page(chain, filter, request).map(entry -> new Deed(entry, person(entry)));
    }

    private Deed.@Nullable Doer person(AuditEntry entry) {
        return entry.origin().actor() instanceof Actor.Person(var id)
                ? scope.users()
                        .find(new UserId(id))
                        .map(user -> new Deed.Doer(user.profile().fullName(), user.contacts()))
                        .orElse(null)
                : null;
    }

    private static Deed.@Nullable Doer doer(AuditEntry entry, List<Member> members) {
        return members.stream()
                .filter(member -> entry.origin()
                        .actor()
                        .equals(new Actor.Person(member.membership().user().value())))
                .map(member -> new Deed.Doer(member.fullName(), member.contacts()))
                .findFirst()
                .orElse(null);
    }
}
