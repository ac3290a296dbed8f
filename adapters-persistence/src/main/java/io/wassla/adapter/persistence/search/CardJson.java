package io.wassla.adapter.persistence.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.search.ProductCard;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as a column keeps it: JSON with short names. */
public final class CardJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CardJson() {}

    static String write(ProductCard card) {
        var node = JSON.createObjectNode().put("sku", card.sku());
        node.set("name", texts(card.name()));
        var handles = node.putObject("handles");
        card.handles().values().forEach((language, handle) -> handles.put(language.code(), handle.value()));
        node.put("price", card.price().minor())
                .put("currency", card.price().currency().getCurrencyCode());
        if (card.compareAt() != null) {
            node.put("before", card.compareAt().minor());
        }
        node.put("several", card.severalPrices());
        if (card.picture() != null) {
            node.set("picture", picture(card.picture()));
        }
        return node.toString();
    }

    public static ProductCard read(UUID product, String json, boolean available) {
        var node = tree(json);
        var currency = Currency.getInstance(node.path("currency").asText());
        var before = node.get("before");
        return new ProductCard(
                new ProductId(product),
                node.path("sku").asText(),
                handles(node.path("handles")),
                texts(node.path("name")),
                new Money(node.path("price").asLong(), currency),
                before == null ? null : new Money(before.asLong(), currency),
                node.path("several").asBoolean(),
                picture(node.get("picture")),
                available);
    }

    private static ObjectNode picture(Picture picture) {
        var node = JSON.createObjectNode()
                .put("id", picture.id().value().toString())
                .put("key", picture.key())
                .put("width", picture.width())
                .put("height", picture.height());
        picture.widths().forEach(node.putArray("widths")::add);
        node.set("alt", texts(picture.alt()));
        return node;
    }

    private static @Nullable Picture picture(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        var widths = new ArrayList<Integer>();
        node.path("widths").forEach(width -> widths.add(width.asInt()));
        return new Picture(
                new PictureId(UUID.fromString(node.path("id").asText())),
                node.path("key").asText(),
                node.path("width").asInt(),
                node.path("height").asInt(),
                widths,
                texts(node.path("alt")));
    }

    private static ObjectNode texts(LocalizedText text) {
        var node = JSON.createObjectNode();
        text.texts().forEach((language, one) -> node.put(language.code(), one));
        return node;
    }

    private static LocalizedText texts(JsonNode node) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (node.has(language.code())) {
                texts.put(language, node.path(language.code()).asText());
            }
        }
        return new LocalizedText(texts);
    }

    private static Handles handles(JsonNode node) {
        Map<Language, Handle> handles = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            if (node.has(language.code())) {
                handles.put(language, new Handle(node.path(language.code()).asText()));
            }
        }
        return new Handles(handles);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a card is no JSON", e);
        }
    }
}
