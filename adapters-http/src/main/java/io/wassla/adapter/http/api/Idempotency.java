package io.wassla.adapter.http.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.IdempotencyStore.Claim;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.session.Principal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Does what was asked once, however often it is asked with the same {@code Idempotency-Key}. */
public final class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final String PURPOSE = "idempotency";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** Answers that mean nothing was done, so that the key may be used for a better try. */
    private static final Set<Integer> UNCLAIMED = Set.of(400, 413, 415, 422, 429);

    private final IdempotencyStore store;
    private final SecretVault vault;

    public Idempotency(IdempotencyStore store, SecretVault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** Whether an answer with this status is given again to the same call. */
    public static boolean keeps(int status) {
        return status < 500 && !UNCLAIMED.contains(status);
    }

    /** The key of a call, if it has one; answers 400 for an unusable one. */
    static Optional<String> key(Context ctx) {
        var key = Optional.ofNullable(ctx.header(HEADER));
        if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_INVALID).asException();
        }
        return key;
    }

    Rendered once(Context ctx, String key, Principal principal, HashCode body, Supplier<Rendered> work) {
        return switch (store.claim(owner(principal), key, fingerprint(ctx, body))) {
            case Claim.Fresh fresh -> perform(fresh.id(), work);
            case Claim.InProgress busy ->
                throw Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS).asException();
            case Claim.OtherCall other ->
                throw Problem.invalid(HEADER, ProblemType.IDEMPOTENCY_KEY_REUSED.code())
                        .asException();
            case Claim.Answered answered -> open(answered.answer()).with("Idempotency-Replayed", "true");
        };
    }

    private Rendered perform(UUID claim, Supplier<Rendered> work) {
        var kept = false;
        try {
            var answer = work.get();
            if (keeps(answer.status())) {
                store.keep(claim, seal(answer));
                kept = true;
            }
            return answer;
        } finally {
            if (!kept) {
                store.release(claim);
            }
        }
    }

    private static String owner(Principal principal) {
        var seat = principal.seat();
        return principal.person().id().value()
                + (seat == null ? "" : " " + seat.tenant().value());
    }

    private static String fingerprint(Context ctx, HashCode body) {
        return Hashing.sha256()
                .newHasher()
                .putString(
                        ctx.method().name() + " " + ctx.path() + "?" + ctx.queryString() + "\n", StandardCharsets.UTF_8)
                .putBytes(body.asBytes())
                .hash()
                .toString();
    }

    private SealedSecret seal(Rendered answer) {
        try {
            return vault.seal(PURPOSE, new Secret(Json.mapper().writeValueAsString(answer)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Rendered open(SealedSecret sealed) {
        try {
            return Json.mapper().readValue(vault.open(PURPOSE, sealed).reveal(), Rendered.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
