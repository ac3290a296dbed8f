package io.wassla.adapter.security;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ring of master keys as text. A JSON object, the oldest key first:
 *
 * <pre>{@code
 * {"format": "wassla-master-keys-1", "current": "k5f1e…", "keys": [{"id": "k09ab…", "key": "<base64 of 32 bytes>"}, …]}
 * }</pre>
 *
 * or, for a secret manager that keeps one value, a single key as base64 and nothing else.
 */
final class MasterKeysText {
    private static final String FORMAT = "wassla-master-keys-1";

    private MasterKeysText() {}

    static Secret write(MasterKeys ring) {
        var keys = ring.keys().stream().map(MasterKeysText::entry).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        json.put("current", ring.current());
        json.put("keys", keys);
        return new Secret(JSONObjectUtils.toJSONString(json) + "\n");
    }

    private static Map<String, Object> entry(MasterKey key) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", key.id());
        entry.put("key", key.base64());
        return entry;
    }

    /** @throws MasterKeysUnusable naming the place and what is wrong, never the text itself */
    static MasterKeys read(Sentence place, Secret text) {
        var stripped = text.reveal().strip();
        if (stripped.isEmpty()) {
            throw new MasterKeysUnusable("text.empty", place);
        }
        try {
            return stripped.startsWith("{") ? ring(stripped) : MasterKeys.of(MasterKey.named(decode(stripped)));
        } catch (ParseException e) {
            throw new MasterKeysUnusable("text.no.json", place, FORMAT);
        } catch (KeyRefused e) {
            throw new MasterKeysUnusable("text.no.key", place, e.why());
        }
    }

    private static MasterKeys ring(String text) throws ParseException {
        var json = JSONObjectUtils.parse(text);
        if (!FORMAT.equals(json.get("format"))) {
            throw new KeyRefused("other.format", FORMAT);
        }
        var entries = JSONObjectUtils.getJSONObjectArray(json, "keys");
        var keys = entries == null
                ? List.<MasterKey>of()
                : Arrays.stream(entries).map(MasterKeysText::key).toList();
        return new MasterKeys(keys, member(json, "current"));
    }

    private static MasterKey key(Map<String, Object> entry) {
        return new MasterKey(member(entry, "id"), decode(member(entry, "key")));
    }

    private static String member(Map<String, Object> json, String name) {
        if (json.get(name) instanceof String text) {
            return text;
        }
        throw new KeyRefused("member.missing", name);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new KeyRefused("no.base64");
        }
    }
}
