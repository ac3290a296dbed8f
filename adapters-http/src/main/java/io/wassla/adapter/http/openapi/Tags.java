package io.wassla.adapter.http.openapi;

import io.wassla.adapter.http.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of the documentation. */
final class Tags {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("Sign-in", "One-time codes, passwords, tokens and second factors."),
            Map.entry("Account", "The person who is signed in: identifiers, sessions, second factor."),
            Map.entry("Onboarding", "From the first sign-in to an open store."),
            Map.entry("Tenants", "The merchant: name, market, plan and its limits."),
            Map.entry("Stores", "What shoppers see."),
            Map.entry("Members", "Who works on a tenant, and invitations."),
            Map.entry("Audit log", "Who did what, when and from where."),
            Map.entry("Products", "What the store sells, for its merchant."),
            Map.entry("Categories and tags", "Where products are found."),
            Map.entry("Glossary", "What words of products are called in other languages."),
            Map.entry("Stock", "How much there is, and how that came about."),
            Map.entry("Search", "What the store's search counts, and words that mean the same."),
            Map.entry("Shopping", "What shoppers see; on the store's host, or with X-Tenant."),
            Map.entry("Jobs", "Work that takes a while."),
            Map.entry("Administration", "For those who run the platform."),
            Map.entry("Operations", "For those who watch the server."));

    private Tags() {}

    static Map<String, String> of(List<Operation> operations) {
        var used = new LinkedHashMap<String, String>();
        for (var operation : operations) {
            var tag = operation.about().tag();
            used.computeIfAbsent(tag, Tags::meaning);
        }
        return used;
    }

    private static String meaning(String tag) {
        var meaning = MEANINGS.get(tag);
        if (meaning == null) {
            throw new IllegalStateException("nobody says what the tag means: " + tag);
        }
        return meaning;
    }
}
