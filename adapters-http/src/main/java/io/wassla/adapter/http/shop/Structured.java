package io.wassla.adapter.http.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.wassla.adapter.http.json.Json;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structured data (schema.org) as JSON that may stand within a page. */
public final class Structured {
    private static final String CONTEXT = "https://schema.org";

    private Structured() {}

    static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", CONTEXT);
        thing.put("@type", type);
        return thing;
    }

    static Map<String, Object> part(String type) {
        var part = new LinkedHashMap<String, Object>();
        part.put("@type", type);
        return part;
    }

    /**
     * The way down to a page.
     *
     * @param here its name
     * @param path of it
     */
    public static String breadcrumbs(String origin, List<Crumb> crumbs, String here, String path) {
        var items = new ArrayList<Map<String, Object>>();
        crumbs.forEach(crumb -> items.add(item(items.size() + 1, crumb.name(), origin + crumb.href())));
        items.add(item(items.size() + 1, here, origin + path));
        var list = thing("BreadcrumbList");
        list.put("itemListElement", items);
        return json(list);
    }

    static List<String> store(ShopVisit visit) {
        var shop = visit.shop();
        var home = visit.origin() + "/";
        var legal = shop.config().legal();
        var organization = thing("OnlineStore");
        organization.put("name", shop.name());
        organization.put("url", home);
        var logo = shop.logo();
        put(
                organization,
                "logo",
                logo == null ? "" : visit.origin() + logo.picture().src());
        put(
                organization,
                "legalName",
                legal.name().in(visit.language(), visit.links().own()));
        var street = legal.address().in(visit.language(), visit.links().own());
        if (!street.isEmpty()) {
            var address = part("PostalAddress");
            address.put("streetAddress", street);
            address.put("addressCountry", shop.tenant().market().country());
            organization.put("address", address);
        }
        put(organization, "vatID", legal.vat() == null ? "" : legal.vat().value());
        put(
                organization,
                "telephone",
                legal.contact().phone() == null ? "" : legal.contact().phone().value());
        put(
                organization,
                "email",
                legal.contact().email() == null ? "" : legal.contact().email().value());
        var site = thing("WebSite");
        site.put("name", shop.name());
        site.put("url", visit.origin() + visit.links().home());
        site.put("inLanguage", visit.language().code());
        var action = part("SearchAction");
        action.put("target", visit.origin() + visit.links().search() + "?q={search_term_string}");
        action.put("query-input", "required name=search_term_string");
        site.put("potentialAction", action);
        return List.of(json(organization), json(site));
    }

    static void put(Map<String, Object> thing, String name, String text) {
        if (!text.isEmpty()) {
            thing.put(name, text);
        }
    }

    /** No letter in it can end the element that it stands in. */
    static String json(Map<String, Object> thing) {
        try {
            return Json.mapper()
                    .writeValueAsString(thing)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> item(int position, String name, String href) {
        var item = part("ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", href);
        return item;
    }
}
