package io.wassla.core.tenancy;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pictures that a store shows of itself, at most one in each spot. */
public record StorePictures(Map<PictureSpot, StorePicture> all) {
    public static final StorePictures NONE = new StorePictures(Map.of());

    public StorePictures {
        all = Maps.immutableEnumMap(all);
    }

    public Optional<StorePicture> in(PictureSpot spot) {
        return Optional.ofNullable(all.get(spot));
    }

    /** @param picture absent to leave the spot empty */
    public StorePictures with(PictureSpot spot, @Nullable StorePicture picture) {
        var others = new EnumMap<PictureSpot, StorePicture>(PictureSpot.class);
        others.putAll(all);
        if (picture == null) {
            others.remove(spot);
        } else {
            others.put(spot, picture);
        }
        return new StorePictures(others);
    }

    /** Where their files lie. */
    public Set<String> keys() {
        return all.values().stream().map(StorePicture::key).collect(Collectors.toUnmodifiableSet());
    }
}
