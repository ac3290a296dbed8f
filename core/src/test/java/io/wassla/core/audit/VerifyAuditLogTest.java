package io.wassla.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wassla.core.audit.VerifyAuditLog.Damage;
import io.wassla.core.audit.VerifyAuditLog.Outcome;
import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.Tampering;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifyAuditLogTest {
    private static final Chain PLATFORM = new Chain.OfPlatform();
    private static final Chain NASAM = new Chain.OfTenant(new TenantId(new UUID(0, 7)));

    private final MemoryStorage storage = new MemoryStorage();
    private final SealAuditLog seal = new SealAuditLog(storage.platform());
    private final VerifyAuditLog verify = new VerifyAuditLog(storage.platform());

    @Test
    void nothing_is_intact() {
        assertThat(verify.handle()).isEmpty();
    }

    @Test
    void each_chain_is_whole_by_itself() {
        append(PLATFORM, 3);
        append(NASAM, 2);

        assertThat(verify.handle())
                .extracting(Outcome::chain, VerifyAuditLogTest::entries)
                .containsExactlyInAnyOrder(tuple(PLATFORM, 3L), tuple(NASAM, 2L));
    }

    @Test
    void new_entries_are_sealed_first_and_each_once() {
        append(PLATFORM, 2);
        assertThat(seal.handle()).isEqualTo(2);
        append(PLATFORM, 1);

        assertThat(verify.handle()).extracting(VerifyAuditLogTest::entries).containsExactly(3L);
        assertThat(seal.handle()).isZero();
    }

    @Test
    void more_entries_than_a_batch_are_all_sealed_and_verified() {
        append(NASAM, 1_203);

        assertThat(seal.handle()).isEqualTo(1_203);
        assertThat(verify.handle()).extracting(VerifyAuditLogTest::entries).containsExactly(1_203L);
    }

    @Test
    void an_altered_entry_is_found() {
        var entries = append(NASAM, 3);
        seal.handle();

        var second = entries.get(1);
        Tampering.alter(
                storage,
                NASAM,
                new AuditEntry(
                        second.id(),
                        second.origin(),
                        second.action(),
                        second.subject(),
                        Change.to(Settings.of("n", 99L)),
                        second.at()));

        assertThat(verify.handle()).containsExactly(new Outcome.Broken(NASAM, 2, Damage.ENTRY_ALTERED));
    }

    @Test
    void another_actor_is_an_alteration_too() {
        var first = append(NASAM, 1).getFirst();
        seal.handle();

        Tampering.alter(
                storage,
                NASAM,
                new AuditEntry(
                        first.id(), Origin.AUTOMATIC, first.action(), first.subject(), first.change(), first.at()));

        assertThat(verify.handle()).containsExactly(new Outcome.Broken(NASAM, 1, Damage.ENTRY_ALTERED));
    }

    @Test
    void a_removed_entry_is_found() {
        var entries = append(NASAM, 3);
        seal.handle();

        Tampering.removeEntry(storage, entries.getLast().id());

        assertThat(verify.handle()).containsExactly(new Outcome.Broken(NASAM, 3, Damage.ENTRY_REMOVED));
    }

    @Test
    void a_removed_link_is_found() {
        append(NASAM, 3);
        seal.handle();

        Tampering.removeLink(storage, NASAM, 2);

        assertThat(verify.handle()).containsExactly(new Outcome.Broken(NASAM, 2, Damage.LINK_REMOVED));
    }

    @Test
    void the_hash_depends_on_the_place_and_all_that_came_before() {
        var entry = append(NASAM, 1).getFirst();

        assertThat(ChainHash.next(ChainHash.GENESIS, 1, entry))
                .hasSize(64)
                .isNotEqualTo(ChainHash.next(ChainHash.GENESIS, 2, entry))
                .isNotEqualTo(ChainHash.next("1".repeat(64), 1, entry));
    }

    private static long entries(Outcome outcome) {
        return ((Outcome.Intact) outcome).entries();
    }

    private List<AuditEntry> append(Chain chain, int many) {
        var entries = new ArrayList<AuditEntry>();
        for (var count = 0; count < many; count++) {
            var change = Change.to(Settings.of("n", (long) count));
            entries.add(
                    new AuditEntry(TestIds.next(), Origin.OPERATOR, "a.b", new Subject("x", "y"), change, Shops.NOW));
        }
        return storage.platform().within(scope -> {
            entries.forEach(entry -> scope.audit().append(chain, entry));
            return entries;
        });
    }
}
