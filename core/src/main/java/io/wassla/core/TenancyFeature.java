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
        PlatformDomain domain) {

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
                domain);
    }
}
