package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.adapter.http.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every list of the API is read in the same way. */
class ListsTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void one_to_a_hundred_are_answered_at_once() {
        for (var list : lists()) {
            for (var limit : List.of("1", "100")) {
                assertThat(sara.get(list + "?limit=" + limit).status()).as(list).isEqualTo(200);
            }
            for (var limit : List.of("0", "101", "-1", "x", "1.5", "99999999999")) {
                var refused = sara.get(list + "?limit=" + limit);
                assertThat(refused.status()).as(list + "?limit=" + limit).isEqualTo(422);
                assertThat(refused.at("/errors/0/field")).isEqualTo("limit");
            }
        }
    }

    @Test
    void a_cursor_that_was_never_given_out_is_refused() {
        for (var list : lists()) {
            assertThat(sara.get(list + "?cursor=AAAA").code()).as(list).isEqualTo("cursor_invalid");
        }
    }

    @Test
    void a_list_goes_on_where_the_part_before_ended_though_something_was_added() {
        for (var name : List.of("amber", "musk", "oud", "rose", "saffron")) {
            sara.post("/api/v1/tags", "{\"name\": \"" + name + "\"}");
        }

        var read = new ArrayList<String>();
        var part = sara.get("/api/v1/tags?limit=2");
        sara.post("/api/v1/tags", "{\"name\": \"almond\"}");
        read.addAll(names(part));
        while (!part.json().get("next").isNull()) {
            part = sara.get("/api/v1/tags?limit=2&cursor=" + part.at("/next"));
            read.addAll(names(part));
        }

        assertThat(read).containsExactly("amber", "musk", "oud", "rose", "saffron");
    }

    private static List<String> names(Client.Reply part) {
        return part.json().get("items").findValuesAsText("name");
    }

    /** All that the owner of a store may read. */
    private List<String> lists() {
        var lists = platform.client().get("/openapi.json").json().get("paths").properties().stream()
                .filter(path -> isList(path.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/") && !path.contains("{") && !path.contains("/admin/"))
                .toList();
        assertThat(lists).contains("/api/v1/members", "/api/v1/products", "/api/auth/sessions");
        return lists;
    }

    private static boolean isList(JsonNode path) {
        return path.at("/get/parameters").findValues("name").stream()
                .anyMatch(name -> name.asText().equals("cursor"));
    }
}
