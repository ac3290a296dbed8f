package io.wassla.core.tenancy;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Settings;
import java.time.Instant;
import java.util.Set;

/**
 * What shoppers see of a tenant; each tenant has exactly one.
 *
 * <p>Starts as a draft that its owner opens, and may close and open again.
 *
 * @param categories what it sells, in the order chosen; the first is its type
 * @param face how it is set up and what it shows of itself
 */
public record Store(
        StoreId id,
        StoreName name,
        Set<BusinessCategory> categories,
        Language language,
        StoreStatus status,
        StoreFace face,
        Revision revision) {

    public Store {
        categories = BusinessCategory.choice(categories);
    }

    public static Store open(
            StoreId id, StoreName name, Set<BusinessCategory> categories, Language language, Instant now) {
        return new Store(id, name, categories, language, StoreStatus.DRAFT, StoreFace.NONE, Revision.first(now));
    }

    /** The same with other pictures, changed now. */
    public Store showing(StorePictures pictures, Instant now) {
        return with(face.with(pictures), now);
    }

    /** The same with other translations of its words, changed now. */
    public Store saying(Glossary glossary, Instant now) {
        return with(face.with(glossary), now);
    }

    private Store with(StoreFace other, Instant now) {
        return new Store(id, name, categories, language, status, other, revision.next(now));
    }

    public Settings config() {
        return face.config();
    }

    public StorePictures pictures() {
        return face.pictures();
    }

    public Glossary glossary() {
        return face.glossary();
    }

    public BusinessCategory type() {
        return ImmutableSet.copyOf(categories).asList().getFirst();
    }
}
