package io.wassla.adapter.http.shop;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.Category;
import io.wassla.core.catalog.CategoryTree;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.ListAddresses;
import io.wassla.core.storefront.ProductAddress;
import io.wassla.core.storefront.ShowMenu;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sitemap.xml}: an index of files with all addresses of a store, each in both languages. Written while it is
 * read, however many products there are.
 */
final class Sitemaps {
    private static final String INDEX = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String URLS = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

    private final ListAddresses list;
    private final ShowMenu menu;

    Sitemaps(ListAddresses list, ShowMenu menu) {
        this.list = list;
        this.menu = menu;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.openFile(routes, "/sitemap.xml", this::index);
        door.openFile(routes, "/sitemaps/pages.xml", this::pages);
        door.openFile(routes, "/sitemaps/products-{number}.xml", this::products);
    }

    private void index(ShopVisit visit) {
        var xml = begin(visit, INDEX).append(file(visit, "pages"));
        for (var number = 0; number <= list.files(visit.tenant()).size(); number++) {
            xml.append(file(visit, "products-" + (number + 1)));
        }
        visit.ctx().result(xml.append("</sitemapindex>\n").toString());
    }

    private void pages(ShopVisit visit) {
        var xml = begin(visit, URLS);
        xml.append(urls(visit, ShopLinks::home, null)).append(urls(visit, ShopLinks::allProducts, null));
        var tree = menu.handle(visit.tenant());
        all(tree, tree.roots())
                .forEach(category -> xml.append(urls(
                        visit,
                        links -> links.category(category.handles()),
                        category.revision().updatedAt().toString())));
        visit.shop()
                .config()
                .policies()
                .texts()
                .keySet()
                .forEach(kind -> xml.append(urls(visit, links -> links.policy(kind), null)));
        visit.ctx().result(xml.append("</urlset>\n").toString());
    }

    private void products(ShopVisit visit) {
        var number = Ints.tryParse(visit.ctx().pathParam("number"));
        var cuts = list.files(visit.tenant());
        if (number == null || number < 1 || number > cuts.size() + 1) {
            throw visit.missing();
        }
        Xml.write(visit.ctx(), begin(visit, URLS).toString());
        list.file(
                visit.tenant(),
                number == 1 ? null : cuts.get(number - 2),
                piece -> piece.forEach(product -> Xml.write(visit.ctx(), url(visit, product))));
        Xml.write(visit.ctx(), "</urlset>\n");
    }

    private static String url(ShopVisit visit, ProductAddress product) {
        return urls(
                visit,
                links -> links.product(product.handles()),
                product.updatedAt().toString());
    }

    private static StringBuilder begin(ShopVisit visit, String root) {
        visit.ctx()
                .header("Cache-Control", "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600")
                .contentType("application/xml; charset=utf-8");
        return new StringBuilder(Xml.PROLOGUE).append(root);
    }

    private static String file(ShopVisit visit, String name) {
        return "<sitemap><loc>" + Xml.escaped(visit.origin() + "/sitemaps/" + name + ".xml") + "</loc></sitemap>\n";
    }

    /** The same page in each language, each naming both. */
    private static String urls(ShopVisit visit, Function<ShopLinks, String> path, @Nullable String changed) {
        var alternates = new StringBuilder();
        for (var language : Language.values()) {
            alternates
                    .append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(language.code())
                    .append("\" href=\"")
                    .append(Xml.escaped(
                            visit.origin() + path.apply(visit.links().in(language))))
                    .append("\"/>");
        }
        var urls = new StringBuilder();
        for (var language : Language.values()) {
            urls.append("<url><loc>")
                    .append(Xml.escaped(
                            visit.origin() + path.apply(visit.links().in(language))))
                    .append("</loc>")
                    .append(changed == null ? "" : "<lastmod>" + changed + "</lastmod>")
                    .append(alternates)
                    .append("</url>\n");
        }
        return urls.toString();
    }

    private static Stream<Category> all(CategoryTree tree, List<Category> level) {
        return level.stream()
                .flatMap(category -> Stream.concat(Stream.of(category), all(tree, tree.children(category.id()))));
    }
}
