package io.wassla.app;

/** What people do at a server whose letters arrive in a post box. */
record People(Caller caller, PostBox post) {

    Caller.Reply askForCode(String identifier) {
        return caller.post("/api/auth/otp/request", "{\"identifier\": \"" + identifier + "\"}");
    }

    Caller.Reply verify(Caller.Reply sent, String code) {
        return caller.post(
                "/api/auth/otp/verify",
                "{\"challenge_id\": \"" + sent.at("/challenge_id") + "\", \"code\": \"" + code + "\"}");
    }

    /** By a code that came by e-mail. */
    Caller.Reply signIn(String email) {
        var sent = askForCode(email).expect(202);
        return verify(sent, post.newestCode(email)).expect(200);
    }

    /** Every step, from the code on; the answer carries tokens for the new store. */
    Caller.Reply openStore(String email, String slug) {
        return openStore(caller.as(signIn(email).at("/access_token")), slug);
    }

    static Caller.Reply openStore(Caller newcomer, String slug) {
        newcomer.post("/api/onboarding/country", "{\"country\": \"SA\"}").expect(200);
        newcomer.post("/api/onboarding/business", "{\"categories\": [\"perfumes\", \"beauty\"]}")
                .expect(200);
        return newcomer.post("/api/onboarding/store", "{\"name\": \"عطور نسم\", \"slug\": \"" + slug + "\"}")
                .expect(201);
    }

    Caller owner(String email, String slug) {
        return caller.as(openStore(email, slug).at("/access_token"));
    }

    /** An account with a password and a store. */
    static Caller.Reply register(Caller caller, String email, String password, String slug) {
        return caller.post("/api/v1/auth/register", """
            {"email": "%s", "password": "%s", "full_name": "ريم", "tenant_name": "بيت العود", "slug": "%s"}
            """.formatted(email, password, slug))
                .expect(201);
    }
}
