package io.wassla.core.tenancy;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All tenants, for the platform. */
public interface Tenants {

    /**
     * Adds a tenant, unless its slug is, or was, somebody else's: then nothing is written, the transaction goes on, and the answer is
     * false. Of several at once with one slug exactly one gets true.
     */
    boolean add(Tenant tenant);

    Optional<Tenant> find(TenantId id);

    Optional<Tenant> find(Slug slug);

    /** Those of the given tenants that exist, in no particular order; one statement. */
    List<Tenant> findAll(Collection<TenantId> ids);

    /** Whose slug this was, and is no longer. */
    Optional<Tenant> formerly(Slug slug);

    /** Those of the given slugs that some tenant has or had; one statement. */
    Set<Slug> taken(Set<Slug> slugs);

    /** Newest first. */
    Page<Tenant> page(PageRequest request);

    /**
     * Stores a changed tenant, whose version must be one more than the stored one, else
     * {@link io.wassla.core.kernel.ConcurrentChange}. The slug is not changed by this.
     */
    void update(Tenant tenant);

    /**
     * The same, with another slug; the one before stays reserved for it. False, and nothing is written, when the slug is
     * another tenant's or was.
     */
    boolean move(Tenant tenant);

    /** To how many slugs a tenant came after the given time; going back to one counts anew. */
    int moves(TenantId tenant, Instant after);
}
