package io.wassla.adapter.http.shop;

import io.wassla.core.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every page of the sample store into a folder, to be looked at in a browser. */
final class ShopPreview {
    private ShopPreview() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var language : Language.values()) {
            var page = ShopSamples.page(language, SampleStore.config());
            for (var sample : ShopSamples.all(language)) {
                var html = new ShopRenderer().html(sample.template(), page, sample.view());
                write(folder.resolve(sample.name() + "-" + language.code() + ".html"), html);
            }
            var sheet = page.shop().sheet();
            write(folder.resolve(sheet.path().substring(1)), sheet.css().getBytes(StandardCharsets.UTF_8));
        }
        for (var name : ShopSamples.ASSETS.names()) {
            write(
                    folder.resolve(ShopSamples.ASSETS.path(name).substring(1)),
                    ShopSamples.ASSETS.find(name).orElseThrow().content());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
