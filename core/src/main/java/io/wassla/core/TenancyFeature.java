package io.wassla.core;

import io.wassla.core.administration.ChangeSlug;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.administration.ChangeTenant;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.ListTenants;
import io.wassla.core.administration.ResumeTenant;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.administration.ShowStore;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.administration.SuspendTenant;
import io.wassla.core.administration.TenantDesk;
import io.wassla.core.administration.look.DescribeStorePicture;
import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.administration.look.RemoveStorePicture;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.slug.CheckSlug;
import io.wassla.core.tenancy.slug.SuggestSlugs;

/** Tenants, their stores, names and plans. */
public record TenancyFeature(
        ResolveHost resolveHost,
        CheckSlug checkSlug,
        SuggestSlugs suggestSlugs,
        ShowTenant showTenant,
        ShowStore showStore,
        ChangeTenant changeTenant,
        ChangeSlug changeSlug,
        ChangeStore changeStore,
        FindTenant findTenant,
        ListTenants listTenants,
        SetPlan setPlan,
        SuspendTenant suspendTenant,
        ResumeTenant resumeTenant,
        StorePicturesFeature pictures,
        PlatformDomain domain) {

    /** The pictures that a store shows of itself. */
    public record StorePicturesFeature(PutStorePicture put, DescribeStorePicture describe, RemoveStorePicture remove) {}

    static TenancyFeature of(Parts parts) {
        var transactions = parts.transactions();
        var platform = parts.platform();
        var clock = parts.clock();
        var rules = parts.policies().stores();
        var domain = parts.ports().address().domain();
        var desk = new TenantDesk(platform, parts.ids(), clock);
        return new TenancyFeature(
                new ResolveHost(platform, domain, parts.ports().storage().invalidations(), clock),
                new CheckSlug(platform, rules.slugs()),
                new SuggestSlugs(platform, rules.slugs()),
                new ShowTenant(transactions, rules.limits(), clock),
                new ShowStore(transactions),
                new ChangeTenant(transactions, rules.limits(), parts.ids(), clock),
                new ChangeSlug(platform, rules.slugs(), parts.ids(), clock),
                new ChangeStore(transactions, parts.ids(), clock),
                new FindTenant(platform),
                new ListTenants(platform),
                new SetPlan(desk),
                new SuspendTenant(desk),
                new ResumeTenant(desk),
                pictures(parts),
                domain);
    }

    private static StorePicturesFeature pictures(Parts parts) {
        var transactions = parts.transactions();
        var media = parts.ports().media();
        var keep = new KeepPicture(media.studio(), media.objects());
        return new StorePicturesFeature(
                new PutStorePicture(transactions, keep, parts.ids(), parts.clock()),
                new DescribeStorePicture(transactions, parts.ids(), parts.clock()),
                new RemoveStorePicture(transactions, parts.ids(), parts.clock()));
    }
}
