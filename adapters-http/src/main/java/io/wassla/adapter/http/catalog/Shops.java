package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;

/** Knows the terms of stores; they are remembered, so asking costs no statement. */
public final class Shops {
    private final ResolveHost resolveHost;
    private final PlatformDomain domain;

    public Shops(ResolveHost resolveHost, PlatformDomain domain) {
        this.resolveHost = resolveHost;
        this.domain = domain;
    }

    /** What a text without a language is in. */
    public Language language(Call call) {
        return terms(call).language();
    }

    /** Of the tenant that a call is for. */
    Terms terms(Call call) {
        var site = site(call);
        return new Terms(site.store().language(), site.tenant().market().currency());
    }

    /** What its words are called in other languages. */
    Glossary glossary(Call call) {
        return site(call).store().glossary();
    }

    private Site.Storefront site(Call call) {
        var host = domain.host(call.seat().slug());
        return switch (resolveHost.handle(new ResolveHost.Command(host))) {
            case Site.Storefront storefront -> storefront;
            case Site.Inactive inactive ->
                throw Problem.of(ProblemType.TENANT_INACTIVE).asException();
            case Site.Unknown unknown -> throw Problem.of(ProblemType.NOT_FOUND).asException();
            case Site.Moved moved -> throw Problem.of(ProblemType.NOT_FOUND).asException();
            case Site.OfPlatform platform ->
                throw Problem.of(ProblemType.NOT_FOUND).asException();
        };
    }
}
