package io.wassla.adapter.http.onboarding;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.adapter.http.tenancy.StoreApi;
import io.wassla.adapter.http.tenancy.StoreJson;
import io.wassla.adapter.http.tenancy.StoreUrls;
import io.wassla.adapter.http.tenancy.TenantJson;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;

/** Tokens for the store that was just opened. */
public final class NewTokens {
    private final SwitchTenant switchTenant;
    private final ShowTenant showTenant;
    private final StoreUrls urls;

    public NewTokens(SwitchTenant switchTenant, ShowTenant showTenant, StoreUrls urls) {
        this.switchTenant = switchTenant;
        this.showTenant = showTenant;
        this.urls = urls;
    }

    Answer answer(OpenStore.Outcome.Opened opened, Call call) {
        var who = call.principal();
        var tenant = opened.store().tenant();
        var command =
                new SwitchTenant.Command(who.person().id(), who.session(), SessionKind.API, tenant.id(), call.client());
        return switch (switchTenant.handle(command)) {
            case SwitchTenant.Outcome.Issued issued ->
                Answer.created(
                        StoreApi.path(opened.store().store().id()), json(opened, TokensJson.of(issued.admission())));
            case SwitchTenant.Outcome.Switched switched ->
                throw new IllegalStateException("a browser's session has no tokens");
            case SwitchTenant.Outcome.NoSeat nothing -> Answer.refused(ProblemType.CONFLICT);
        };
    }

    private StoreOpenedJson json(OpenStore.Outcome.Opened opened, TokensJson tokens) {
        var tenant = opened.store().tenant();
        var view = showTenant.handle(new ShowTenant.Command(tenant.id())).orElseThrow();
        var store = StoreJson.of(opened.store().store(), tenant.id(), tenant.slug(), urls);
        return StoreOpenedJson.of(StepJson.of(opened.status()), store, TenantJson.of(view), tokens);
    }
}
