package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.core.kernel.Language;
import java.time.Duration;
import java.util.Optional;

/** What this browser prefers, kept in cookies: they hold taste, no identity. */
public final class Preferences {
    private static final String LANGUAGE = "wassla_language";
    private static final String THEME = "wassla_theme";
    private static final String API = "/api/";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Cookies cookies;

    public Preferences(Cookies cookies) {
        this.cookies = cookies;
    }

    /** Chosen on a page before, else by {@code Accept-Language}, else Arabic; the API knows no cookie. */
    public Language language(Context ctx) {
        return chosenLanguage(ctx).orElseGet(() -> RequestLanguage.of(ctx));
    }

    public Theme theme(Context ctx) {
        return Optional.ofNullable(cookies.read(ctx, THEME)).flatMap(Theme::of).orElse(Theme.SYSTEM);
    }

    public void remember(Context ctx, Language language) {
        cookies.writePlain(ctx, LANGUAGE, language.code(), KEPT);
    }

    public void remember(Context ctx, Theme theme) {
        cookies.writePlain(ctx, THEME, theme.code(), KEPT);
    }

    private Optional<Language> chosenLanguage(Context ctx) {
        if (ctx.path().startsWith(API)) {
            return Optional.empty();
        }
        return Optional.ofNullable(cookies.read(ctx, LANGUAGE)).flatMap(Language::of);
    }
}
