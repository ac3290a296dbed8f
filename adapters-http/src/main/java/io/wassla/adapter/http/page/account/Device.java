package io.wassla.adapter.http.page.account;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** What a browser says it is, in two words; a guess for people, never for decisions. */
record Device(String name, boolean phone) {
    /** In the order in which they must be looked for: most browsers claim to be others as well. */
    private static final Map<String, String> BROWSERS = ImmutableMap.of(
            "Edg", "Edge", "OPR/", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome",
            "Chrome", "Safari", "Safari", "curl", "curl");

    private static final Map<String, String> SYSTEMS = ImmutableMap.of(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    static Device of(String agent, String unknown) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        var phone = system.filter(name -> name.equals("iPhone") || name.equals("Android"))
                .isPresent();
        if (browser.isEmpty() && system.isEmpty()) {
            return new Device(unknown, false);
        }
        return new Device(
                browser.map(name -> system.map(on -> name + " · " + on).orElse(name))
                        .orElseGet(system::orElseThrow),
                phone);
    }

    private static Optional<String> first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
