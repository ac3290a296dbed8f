package io.wassla.core.memory;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords fast, with a salt: for tests and trials only, as what it makes is soon guessed. Nothing that it
 * hashed outlives the memory it is kept in.
 */
public final class MemoryPasswordHasher implements PasswordHasher {
    private static final int SALT_BYTES = 8;
    private static final String DUMMY = "0000000000000000";

    private final MemoryDatabase database;
    private final Chance chance;

    public MemoryPasswordHasher(MemoryDatabase database, Chance chance) {
        this.database = database;
        this.chance = chance;
    }

    @Override
    public PasswordHash hash(Secret password) {
        database.refuseInside("the password hasher");
        return hash(BaseEncoding.base16().encode(chance.bytes(SALT_BYTES)), password);
    }

    @Override
    public boolean matches(Secret password, @Nullable PasswordHash hash) {
        database.refuseInside("the password hasher");
        var salt = hash == null ? DUMMY : hash.text().substring(0, DUMMY.length());
        var same = MessageDigest.isEqual(
                bytes(hash(salt, password)), bytes(hash == null ? new PasswordHash(DUMMY) : hash));
        return same && hash != null;
    }

    @Override
    public boolean isStale(PasswordHash hash) {
        return false;
    }

    private static PasswordHash hash(String salt, Secret password) {
        var text = Hashing.sha256().hashString(salt + password.reveal(), StandardCharsets.UTF_8);
        return new PasswordHash(salt + text);
    }

    private static byte[] bytes(PasswordHash hash) {
        return hash.text().getBytes(StandardCharsets.UTF_8);
    }
}
