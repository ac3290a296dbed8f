package io.wassla.adapter.http.openapi;

import io.wassla.adapter.http.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of the documentation. */
final class Tags {
    private static final Map<String, String> MEANINGS = Map.of(
            "Sign-in", "One-time codes, passwords, tokens and second factors.",
            "Account", "The person who is signed in: identifiers, sessions, second factor.",
            "Onboarding", "From the first sign-in to an open store.",
            "Tenants", "The merchant: name, market, plan and its limits.",
            "Stores", "What shoppers see.",
            "Members", "Who works on a tenant, and invitations.",
            "Audit log", "Who did what, when and from where.",
            "Jobs", "Work that takes a while.",
            "Administration", "For those who run the platform.",
            "Operations", "For those who watch the server.");

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
