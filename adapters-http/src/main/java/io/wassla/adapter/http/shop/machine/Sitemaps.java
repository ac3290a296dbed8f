package io.wassla.adapter.http.shop.machine;

import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.ListAddresses;
import io.wassla.core.storefront.ProductAddress;
import io.wassla.core.storefront.ShowMenu;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sitemap.xml}: an index of files with all addresses of a store, each in the languages that its words are in.
 */
final class Sitemaps {
    private static final Set<Language> ALL = Sets.immutableEnumSet(Arrays.asList(Language.values()));
    private static final String INDEX =
            Xml.PROLOGUE + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String URLS = Xml.PROLOGUE + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
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
        var more = list.files(visit.tenant()).size();
        send(visit, out -> {
            out.accept(INDEX);
            out.accept(file(visit, "pages"));
            for (var number = 0; number <= more; number++) {
                out.accept(file(visit, "products-" + (number + 1)));
            }
            out.accept("</sitemapindex>\n");
        });
    }

    private void pages(ShopVisit visit) {
        var tree = menu.handle(visit.tenant());
        send(visit, out -> {
            out.accept(URLS);
            out.accept(urls(visit, ALL, ShopLinks::home, null));
            out.accept(urls(visit, ALL, ShopLinks::allProducts, null));
            all(tree, tree.roots()).forEach(category -> out.accept(url(visit, category)));
            visit.shop()
                    .config()
                    .policies()
                    .texts()
                    .forEach((kind, text) ->
                            out.accept(urls(visit, text.texts().keySet(), links -> links.policy(kind), null)));
            out.accept("</urlset>\n");
        });
    }

    private void products(ShopVisit visit) {
        var number = Ints.tryParse(visit.ctx().pathParam("number"));
        var cuts = list.files(visit.tenant());
        if (number == null || number < 1 || number > cuts.size() + 1) {
            throw visit.missing();
        }
        var after = number == 1 ? null : cuts.get(number - 2);
        send(visit, out -> {
            out.accept(URLS);
            list.file(visit.tenant(), after, piece -> piece.forEach(product -> out.accept(url(visit, product))));
            out.accept("</urlset>\n");
        });
    }

    private static void send(ShopVisit visit, Consumer<Consumer<String>> write) {
        XmlAnswer.send(
                visit.ctx(),
                "application/xml; charset=utf-8",
                "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600",
                write);
    }

    private static String url(ShopVisit visit, Category category) {
        return urls(
                visit,
                category.name().texts().keySet(),
                links -> links.category(category.handles()),
                category.revision().updatedAt().toString());
    }

    private static String url(ShopVisit visit, ProductAddress product) {
        return urls(
                visit,
                product.handles().values().keySet(),
                links -> links.product(product.handles()),
                product.updatedAt().toString());
    }

    private static String file(ShopVisit visit, String name) {
        return "<sitemap><loc>" + Xml.escaped(visit.origin() + "/sitemaps/" + name + ".xml") + "</loc></sitemap>\n";
    }

    /** The same page in each of its languages, each naming all when there are several. */
    private static String urls(
            ShopVisit visit, Set<Language> languages, Function<ShopLinks, String> path, @Nullable String changed) {
        var alternates = new StringBuilder();
        if (languages.size() > 1) {
            languages.forEach(language -> alternates
                    .append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(language.code())
                    .append("\" href=\"")
                    .append(address(visit, language, path))
                    .append("\"/>"));
        }
        var urls = new StringBuilder();
        languages.forEach(language -> urls.append("<url><loc>")
                .append(address(visit, language, path))
                .append("</loc>")
                .append(changed == null ? "" : "<lastmod>" + changed + "</lastmod>")
                .append(alternates)
                .append("</url>\n"));
        return urls.toString();
    }

    private static String address(ShopVisit visit, Language language, Function<ShopLinks, String> path) {
        return Xml.escaped(visit.origin() + path.apply(visit.links().in(language)));
    }

    private static Stream<Category> all(CategoryTree tree, List<Category> level) {
        return level.stream()
                .flatMap(category -> Stream.concat(Stream.of(category), all(tree, tree.children(category.id()))));
    }
}
