package io.wassla.adapter.persistence.tenancy;

import io.wassla.adapter.persistence.sql.LocalizedJson;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.StorePictures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pictures of a store as one column of its row: they are few, and always read with it. */
final class PicturesJson {
    private PicturesJson() {}

    static Settings written(StorePictures pictures) {
        var json = Settings.NONE;
        for (var each : pictures.all().entrySet()) {
            json = json.with(each.getKey().code(), written(each.getValue()));
        }
        return json;
    }

    static StorePictures read(Settings json) {
        var pictures = new EnumMap<PictureSpot, StorePicture>(PictureSpot.class);
        json.values()
                .forEach((spot, picture) -> pictures.put(PictureSpot.of(spot).orElseThrow(), read(picture)));
        return new StorePictures(pictures);
    }

    private static Map<String, Object> written(StorePicture picture) {
        return Map.of(
                "key",
                picture.key(),
                "width",
                picture.width(),
                "height",
                picture.height(),
                "widths",
                picture.widths(),
                "alt",
                picture.alt().byCode());
    }

    private static StorePicture read(@Nullable Object json) {
        return new StorePicture(
                (String) part(json, "key"),
                number(part(json, "width")),
                number(part(json, "height")),
                ((List<?>) part(json, "widths"))
                        .stream().map(PicturesJson::number).toList(),
                LocalizedJson.read(part(json, "alt")));
    }

    private static Object part(@Nullable Object json, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(json)).get(name), name);
    }

    private static int number(Object number) {
        return ((Number) number).intValue();
    }
}
