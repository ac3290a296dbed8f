package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductListPagesTest {
    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void many_are_changed_at_once_and_removed_after_a_question() {
        var one = id(product("حذف أول"));
        var other = id(product("حذف ثان"));
        noura.open("/dashboard/products");

        noura.submit("/dashboard/products/bulk", "id", one, "id", other, "action", "archived");
        assertThat(noura.open("/dashboard/products?tab=archived").body()).contains(one, other);
        var question = noura.submit("/dashboard/products/bulk", "id", one, "id", other, "action", "remove");
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body()).contains("حذف منتجين؟");
        noura.submit("/dashboard/products/bulk", "id", one, "id", other, "action", "remove", "sure", "yes");
        assertThat(noura.open("/dashboard/products/" + one).statusCode()).isEqualTo(404);
    }

    @Test
    void a_tag_that_was_typed_is_put_on_beside_what_was_chosen() {
        var one = id(product("وسم وحالة"));
        noura.open("/dashboard/products");

        noura.submit("/dashboard/products/bulk", "id", one, "action", "draft", "tag", "موسم");
        assertThat(noura.open("/dashboard/products/" + one).body())
                .contains("<bdi>موسم</bdi>", "value=\"draft\" form=\"product\" checked");

        var both =
                noura.submit("/dashboard/products/bulk", "id", one, "action", "remove", "tag", "موسم", "sure", "yes");
        assertThat(both.headers().firstValue("Location")).hasValue("/dashboard/products?notice=bulk_remove_tagged");
        assertThat(noura.open("/dashboard/products/" + one).statusCode()).isEqualTo(200);
    }

    @Test
    void a_bulk_change_leads_back_to_the_list_it_was_chosen_from() {
        var one = id(product("صفحة"));
        var list = "?tab=active&q=%D8%B5%D9%81%D8%AD%D8%A9&sort=oldest";
        var page = noura.open("/dashboard/products" + list).body();
        assertThat(page).contains("action=\"/dashboard/products/bulk" + list.replace("&", "&amp;") + "\"");

        var question = noura.submit("/dashboard/products/bulk" + list, "id", one, "action", "remove");
        assertThat(question.body()).contains("href=\"/dashboard/products" + list.replace("&", "&amp;") + "\"");
        var changed = noura.submit("/dashboard/products/bulk" + list, "id", one, "action", "archived");
        assertThat(changed.headers().firstValue("Location"))
                .hasValue("/dashboard/products" + list + "&notice=bulk_done");
    }

    @Test
    void a_page_whose_products_all_left_the_filter_leads_to_its_beginning() {
        var beside = id(product("وحيد"));

        var answer = noura.open("/dashboard/products?tab=archived&cursor=" + beside + "&q=zz&from=21&notice=bulk_done");

        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/dashboard/products?tab=archived&q=zz&notice=bulk_done");
    }

    @Test
    void what_is_no_notice_is_not_handed_on() {
        var beside = id(product("بلا إشعار"));

        var answer = noura.open("/dashboard/products?tab=archived&cursor=" + beside + "&q=zz&notice=x%0D%0Aa%3A+b");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/dashboard/products?tab=archived&q=zz");
    }

    @Test
    void a_product_on_sale_leads_to_its_page_in_the_store() {
        var path = product("في المتجر");
        assertThat(noura.open(path).body()).contains("عرض في المتجر");

        noura.submit("/dashboard/products/bulk", "id", id(path), "action", "draft");

        assertThat(noura.open(path).body()).doesNotContain("عرض في المتجر");
        noura.submit("/dashboard/products/bulk", "id", id(path), "action", "remove", "sure", "yes");
    }

    @Test
    void products_are_ticked_on_a_phone_too() {
        product("على الجوال");

        var rows = noura.open("/dashboard/products").body();

        assertThat(rows.substring(rows.indexOf("<ul class=\"rows only-p\">")))
                .contains("type=\"checkbox\" name=\"id\"");
        assertThat(rows).contains("id=\"choosing\"");
    }

    private String product(String name) {
        noura.open("/dashboard/products/new");
        var answer = noura.submit(
                "/dashboard/products/new", "name_ar", name, "v0_price", "389", "status", "active", "tax", "standard");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Surfer.next(answer);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
