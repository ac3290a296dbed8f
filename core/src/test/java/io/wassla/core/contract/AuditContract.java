package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditChains.ChainedEntry;
import io.wassla.core.audit.AuditChains.LinkedEntry;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.AuditLink;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.SealAuditLog;
import io.wassla.core.audit.Subject;
import io.wassla.core.audit.VerifyAuditLog;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Retrying;
import io.wassla.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the repositories of the audit log promise. */
public abstract class AuditContract extends StorageContract {
    private static final Chain PLATFORM = new Chain.OfPlatform();
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void an_entry_comes_back_as_it_was() {
        var tenant = opened();
        var origin = new Origin(new Actor.Person(id()), new ClientAddress("2001:db8::1"), "request-1");
        var change = new Change(
                Settings.of("plan", "basic"),
                Settings.of("plan", "pro")
                        .with("nested", Map.of("list", List.of(1L, true, "ب"), "none", new BigDecimal("1.5"))));
        var entry = new AuditEntry(id(), origin, "tenant.plan_set", new Subject("tenant", "x"), change, NOW);

        withinDo(tenant, scope -> scope.audit().append(entry));

        assertThat(within(tenant, scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                        .items())
                .containsExactly(entry);
        assertThat(platform(scope -> scope.audit().page(new Chain.OfTenant(tenant), AuditFilter.ALL, PageRequest.FIRST))
                        .items())
                .containsExactly(entry);
    }

    @Test
    void every_kind_of_actor_comes_back() {
        var tenant = opened();
        var actors =
                List.of(new Actor.Anonymous(), new Actor.Operator(), new Actor.Automatic(), new Actor.Person(id()));

        for (var actor : actors) {
            withinDo(tenant, scope -> scope.audit().append(entry("a.b", new Origin(actor, null, null))));
        }

        assertThat(pages(request -> within(tenant, scope -> scope.audit().page(AuditFilter.ALL, request))))
                .extracting(entry -> entry.origin().actor())
                .containsExactlyElementsOf(actors.reversed());
    }

    @Test
    void a_tenant_sees_its_own_entries_only() {
        var tenant = opened();
        var entry = entry("tenant.opened", Origin.AUTOMATIC);
        platformDo(scope -> scope.audit().append(new Chain.OfTenant(tenant), entry));
        platformDo(scope -> scope.audit().append(PLATFORM, entry("user.suspended", Origin.OPERATOR)));

        assertThat(within(tenant, scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                        .items())
                .containsExactly(entry);
        assertThat(within(opened(), scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                        .items())
                .isEmpty();
        assertThat(platform(scope -> scope.audit().page(PLATFORM, AuditFilter.ALL, PageRequest.FIRST))
                        .items())
                .doesNotContain(entry);
    }

    @Test
    void is_narrowed_by_actor_action_and_time() {
        var tenant = opened();
        var person = id();
        var early = entry("a.one", Origin.of(person));
        var late =
                new AuditEntry(id(), Origin.OPERATOR, "a.two", new Subject("x", "y"), Change.NONE, NOW.plusSeconds(60));
        withinDo(tenant, scope -> List.of(early, late).forEach(scope.audit()::append));

        assertThat(filtered(tenant, new AuditFilter(person, null, null))).containsExactly(early);
        assertThat(filtered(tenant, new AuditFilter(null, "a.two", null))).containsExactly(late);
        assertThat(filtered(tenant, new AuditFilter(null, null, NOW))).containsExactly(late, early);
        assertThat(filtered(tenant, new AuditFilter(null, null, NOW.plusNanos(1_000))))
                .containsExactly(late);
        assertThat(filtered(tenant, new AuditFilter(person, "a.two", null))).isEmpty();
    }

    @Test
    void an_abandoned_entry_was_never_there() {
        var tenant = opened();

        within(tenant, scope -> {
            scope.audit().append(entry("a.b", Origin.AUTOMATIC));
            return scope.abandon(true);
        });

        assertThat(filtered(tenant, AuditFilter.ALL)).isEmpty();
    }

    @Test
    void entries_wait_unsealed_until_they_are_linked() {
        var tenant = opened();
        var chain = new Chain.OfTenant(tenant);
        var first = entry("a.one", Origin.AUTOMATIC);
        var second = entry("a.two", Origin.AUTOMATIC);
        withinDo(tenant, scope -> List.of(first, second).forEach(scope.audit()::append));
        assertThat(unsealed(chain)).containsExactly(first.id(), second.id());

        platformDo(scope -> scope.audit().link(List.of(new AuditLink(chain, 1, first.id(), HASH))));

        assertThat(unsealed(chain)).containsExactly(second.id());
        assertThat(one(scope -> scope.audit().head(chain))).contains(new AuditLink(chain, 1, first.id(), HASH));
        assertThat(list(scope -> scope.audit().chains())).contains(chain);
    }

    @Test
    void links_come_in_the_order_of_their_places() {
        var tenant = opened();
        var chain = new Chain.OfTenant(tenant);
        var entries = List.of(
                entry("a.one", Origin.AUTOMATIC), entry("a.two", Origin.AUTOMATIC), entry("a.three", Origin.AUTOMATIC));
        withinDo(tenant, scope -> entries.forEach(scope.audit()::append));
        var links = List.of(
                new AuditLink(chain, 1, entries.get(0).id(), HASH),
                new AuditLink(chain, 2, entries.get(1).id(), HASH),
                new AuditLink(chain, 3, entries.get(2).id(), HASH));
        platformDo(scope -> scope.audit().link(links));

        assertThat(list(scope -> scope.audit().linked(chain, 0, 2)))
                .containsExactly(
                        new LinkedEntry(links.get(0), entries.get(0)), new LinkedEntry(links.get(1), entries.get(1)));
        assertThat(list(scope -> scope.audit().linked(chain, 2, 2)))
                .containsExactly(new LinkedEntry(links.get(2), entries.get(2)));
    }

    @Test
    void a_place_and_an_entry_are_linked_once() {
        var tenant = opened();
        var chain = new Chain.OfTenant(tenant);
        var first = entry("a.one", Origin.AUTOMATIC);
        var second = entry("a.two", Origin.AUTOMATIC);
        withinDo(tenant, scope -> List.of(first, second).forEach(scope.audit()::append));
        platformDo(scope -> scope.audit().link(List.of(new AuditLink(chain, 1, first.id(), HASH))));

        assertThatThrownBy(() ->
                        platformDo(scope -> scope.audit().link(List.of(new AuditLink(chain, 1, second.id(), HASH)))))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() ->
                        platformDo(scope -> scope.audit().link(List.of(new AuditLink(chain, 2, first.id(), HASH)))))
                .isInstanceOf(ConcurrentChange.class);
        platformDo(scope -> scope.audit().link(List.of()));
        assertThat(unsealed(chain)).containsExactly(second.id());
    }

    @Test
    void what_was_sealed_by_many_at_once_is_linked_once_and_verifies() {
        var tenant = opened();
        var chain = new Chain.OfTenant(tenant);
        var change = new Change(
                Settings.of("b", 1L).with("a", new BigDecimal("1.50")),
                Settings.of("text", "«عطور» \"\n").with("nested", Map.of("z", List.of(1L, false), "y", Map.of())));
        var origin = new Origin(new Actor.Person(id()), new ClientAddress("192.0.2.7"), "r1");
        for (var count = 0; count < 20; count++) {
            var entry = new AuditEntry(id(), origin, "a.b", new Subject("x", "y"), change, NOW);
            withinDo(tenant, scope -> scope.audit().append(entry));
        }
        var platform = Retrying.platform(storage().platform());

        race(4, () -> new SealAuditLog(platform).handle());

        assertThat(new VerifyAuditLog(platform).handle())
                .filteredOn(outcome -> outcome.chain().equals(chain))
                .singleElement()
                .isInstanceOfSatisfying(
                        VerifyAuditLog.Outcome.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(20));
    }

    private List<AuditEntry> filtered(TenantId tenant, AuditFilter filter) {
        return within(tenant, scope -> scope.audit().page(filter, PageRequest.FIRST))
                .items();
    }

    private List<UUID> unsealed(Chain chain) {
        return platform(scope -> scope.audit().unsealed(10_000)).stream()
                .filter(row -> row.chain().equals(chain))
                .map(ChainedEntry::entry)
                .map(AuditEntry::id)
                .toList();
    }

    private static AuditEntry entry(String action, Origin origin) {
        return new AuditEntry(id(), origin, action, new Subject("x", "y"), Change.NONE, NOW);
    }
}
