package io.wassla.adapter.http.page;

import io.wassla.adapter.http.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every page with its samples into a folder, to be looked at in a browser. */
final class Preview {
    private static final Assets ASSETS = new Assets();

    private Preview() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var t : new Texts[] {Texts.ARABIC, Texts.ENGLISH}) {
            for (var theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                for (var sample : Samples.all(t)) {
                    var page = new Frame(t, ASSETS, theme, "csrf", sample.path(), Samples.person(sample), null);
                    var name = sample.name() + "-" + t.language().code() + "-" + theme.code() + ".html";
                    write(
                            folder.resolve(name),
                            new Renderer()
                                    .html(sample.template(), page, sample.view())
                                    .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        for (var name : ASSETS.names()) {
            write(
                    folder.resolve(ASSETS.path(name).substring(1)),
                    ASSETS.find(name).orElseThrow().content());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
