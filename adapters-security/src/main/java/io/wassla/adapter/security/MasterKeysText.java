package io.wassla.adapter.security;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.wassla.core.kernel.Secret;
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
    static MasterKeys read(String place, Secret text) {
        var stripped = text.reveal().strip();
        if (stripped.isEmpty()) {
            throw new MasterKeysUnusable(place + " is empty; a master key was expected");
        }
        try {
            return stripped.startsWith("{") ? ring(stripped) : MasterKeys.of(MasterKey.named(decode(stripped)));
        } catch (ParseException e) {
            throw new MasterKeysUnusable(place + " is not the JSON of " + FORMAT);
        } catch (IllegalArgumentException e) {
            throw new MasterKeysUnusable(place + " holds no usable master key: " + e.getMessage());
        }
    }

    private static MasterKeys ring(String text) throws ParseException {
        var json = JSONObjectUtils.parse(text);
        if (!FORMAT.equals(json.get("format"))) {
            throw new IllegalArgumentException("\"format\" is not \"" + FORMAT + "\"");
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
        throw new IllegalArgumentException("\"" + name + "\" is missing");
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a key is not base64", e);
        }
    }
}
