package io.wassla.core;

import io.wassla.core.onboarding.ChooseBusiness;
import io.wassla.core.onboarding.ChooseCountry;
import io.wassla.core.onboarding.OpenAnotherStore;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.onboarding.ProvisionStore;
import io.wassla.core.onboarding.RegisterMerchant;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.onboarding.StoreOpening;
import io.wassla.core.tenancy.Countries;

/** From a fresh account to an open store. */
public record OnboardingFeature(
        ShowOnboarding showOnboarding,
        ChooseCountry chooseCountry,
        ChooseBusiness chooseBusiness,
        OpenStore openStore,
        OpenAnotherStore openAnotherStore,
        RegisterMerchant registerMerchant,
        ProvisionStore provisionStore,
        Countries countries) {

    static OnboardingFeature of(Parts parts) {
        var platform = parts.platform();
        var clock = parts.clock();
        var rules = parts.policies().stores();
        var countries = rules.countries();
        var opening = new StoreOpening(rules.slugs(), rules.limits(), parts.ids());
        return new OnboardingFeature(
                new ShowOnboarding(platform, clock),
                new ChooseCountry(platform, countries, clock),
                new ChooseBusiness(platform, clock),
                new OpenStore(platform, opening, countries, clock),
                new OpenAnotherStore(platform, opening, countries, clock),
                new RegisterMerchant(
                        platform,
                        opening,
                        countries,
                        parts.ports().secrets().passwords(),
                        parts.policies().signIn().registrations(),
                        parts.ids(),
                        clock),
                new ProvisionStore(
                        platform,
                        opening,
                        countries,
                        parts.signIn().takeover(),
                        parts.signIn().trail(),
                        parts.ids(),
                        clock),
                countries);
    }
}
