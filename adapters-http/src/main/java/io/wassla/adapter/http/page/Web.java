package io.wassla.adapter.http.page;

import io.wassla.adapter.http.Cookies;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.DevelopmentGate;
import io.wassla.adapter.http.Preferences;
import io.wassla.adapter.http.WebSession;

/** What the server lends to pages: the cookies of a browser and what they mean. */
public record Web(
        WebSession sessions, Csrf csrf, Preferences preferences, Cookies cookies, DevelopmentGate development) {}
