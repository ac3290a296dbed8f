package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.PolicyKind;
import java.util.List;

/** {@code /policies/returns} and the like: only what the merchant has published. */
final class PolicyPage {
    private final Menus menus;

    PolicyPage(Menus menus) {
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/policies/{kind}", this::show);
    }

    private void show(ShopVisit visit) {
        var kind = PolicyKind.of(visit.ctx().pathParam("kind")).orElseThrow(visit::missing);
        var text = visit.shop().config().policies().of(kind);
        if (text.isEmpty()) {
            throw visit.missing();
        }
        var menu = menus.of(visit);
        visit.show(List.of(menu), () -> html(visit, kind, text, menu));
    }

    private static byte[] html(ShopVisit visit, PolicyKind kind, LocalizedText text, List<MenuItem> menu) {
        var title = visit.t().get("policy." + kind.code());
        var page = visit.page(
                Heads.of(visit, title, "", text.texts().keySet(), links -> links.policy(kind)),
                menu,
                visit.links().in(visit.otherLanguage()).policy(kind));
        var view = new TextView(title, page.paragraphs(text), page.lang(text), false, List.of());
        return visit.desk().renderer().html("text", page, view);
    }
}
