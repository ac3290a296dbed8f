package io.wassla.adapter.http.page;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts, fonts and pictures, all from our own host and kept in memory.
 *
 * <p>They live under a folder named after their contents, so that a browser may keep them for ever and never shows an
 * old one beside a new page.
 */
public final class Assets {
    public static final String ROOT = "/assets/";
    private static final String BOOTSTRAP = "/META-INF/resources/webjars/bootstrap/5.3.8/dist/css/";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z]+\\.css)\"\\);");
    private static final List<String> OURS = List.of(
            "base.css",
            "controls.css",
            "parts.css",
            "app.css",
            "art/amber.svg",
            "art/leaf.svg",
            "art/oud.svg",
            "art/perfumes.svg",
            "art/rose.svg",
            "cell-bad-dark.svg",
            "cell-bad.svg",
            "cell-dark.svg",
            "cell-on-dark.svg",
            "cell-on.svg",
            "cell.svg",
            "chevron-dark.svg",
            "chevron.svg",
            "choose.js",
            "code.js",
            "count.js",
            "dark.css",
            "dash.css",
            "editor.js",
            "fonts.css",
            "fonts/alexandria-arabic-500.woff2",
            "fonts/alexandria-latin-500.woff2",
            "fonts/messiri-arabic-600.woff2",
            "fonts/messiri-latin-600.woff2",
            "fonts/markazi-arabic-600.woff2",
            "fonts/markazi-latin-600.woff2",
            "fonts/plex-arabic-arabic-400.woff2",
            "fonts/plex-arabic-arabic-500.woff2",
            "fonts/plex-arabic-arabic-600.woff2",
            "fonts/plex-arabic-latin-400.woff2",
            "fonts/plex-arabic-latin-500.woff2",
            "fonts/plex-arabic-latin-600.woff2",
            "fonts/plex-mono-latin-400.woff2",
            "fonts/plex-mono-latin-500.woff2",
            "fonts/reem-arabic-600.woff2",
            "fonts/reem-latin-600.woff2",
            "gate.css",
            "icons.svg",
            "import.js",
            "LICENSE-lucide.txt",
            "mark.svg",
            "once.js",
            "pictures.js",
            "shop.css",
            "shop.js",
            "slug.js",
            "tick-dark.svg",
            "tick.svg",
            "tokens.css");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String folder;

    public Assets() {
        add("bootstrap.css", BOOTSTRAP + "bootstrap.min.css");
        add("bootstrap.rtl.css", BOOTSTRAP + "bootstrap.rtl.min.css");
        OURS.forEach(name -> add(name, "/web/" + name));
        var everything = Hashing.sha256().newHasher();
        assets.forEach((name, asset) -> everything.putString(name + asset.etag(), StandardCharsets.UTF_8));
        folder = everything.hash().toString().substring(0, 12);
    }

    /** Where a page finds the asset. */
    public String path(String name) {
        return ROOT + folder + "/" + name;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    public Set<String> names() {
        return assets.keySet();
    }

    /** An asset asked for in an older folder is answered too, but may not be kept for ever. */
    boolean isCurrent(String version) {
        return version.equals(folder);
    }

    private void add(String name, String resource) {
        try (var stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the build: " + resource);
            }
            var content = whole(name, stream.readAllBytes());
            var etag = Hashing.sha256().hashBytes(content).toString().substring(0, 20);
            assets.put(name, new Asset(type(name), content, etag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet that begins with another one of ours holds it, so that a browser asks once. */
    private byte[] whole(String name, byte[] content) {
        if (!name.endsWith(".css")) {
            return content;
        }
        var sheet = IMPORT.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))));
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private String text(String name) {
        return new String(find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "text/plain; charset=utf-8";
        };
    }
}
