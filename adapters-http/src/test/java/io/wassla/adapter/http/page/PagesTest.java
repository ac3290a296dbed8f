package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.HtmlCheck;
import io.wassla.adapter.http.Theme;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private static final Renderer RENDERER = new Renderer();
    private static final Assets ASSETS = new Assets();
    private static final HtmlCheck HTML = new HtmlCheck();
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
    private static final Pattern FORM =
            Pattern.compile("(<form [^>]*method=\"post\"[^>]*>)(.*?)</form>", Pattern.DOTALL);
    private static final Pattern JUDGED = Pattern.compile(" (required|minlength|pattern)|type=\"number\"");
    private static final Pattern ASSET = Pattern.compile(Assets.ROOT + "[0-9a-f]{12}/([^\"# ]+)");

    static Stream<String> pages() {
        return Stream.of(Texts.ARABIC, Texts.ENGLISH)
                .flatMap(t -> Samples.all(t).stream().map(sample -> html(t, sample)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void stands_without_inline_style_or_script(String html) {
        assertThat(INLINE.matcher(html).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_html_without_an_error(String html) {
        assertThat(HTML.errors(html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_one_heading_one_main_and_a_way_past_the_navigation(String html) {
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").contains("href=\"#main\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void refers_only_to_files_that_are_served(String html) {
        var named = ASSET.matcher(html).results().map(found -> found.group(1));

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ASSETS.find(name)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carries_a_token_in_every_form_that_changes_something(String html) {
        var forms = html.split("<form [^>]*method=\"post\"[^>]*>", -1);

        assertThat(Stream.of(forms).skip(1))
                .allSatisfy(form -> assertThat(form.split("</form>", 2)[0]).contains("name=\"_csrf\" value=\"token\""));
    }

    /** Browsers would say so in their own language and look; the server says it in ours. */
    @ParameterizedTest
    @MethodSource("pages")
    void leaves_the_judging_of_a_form_to_the_server(String html) {
        var forms = FORM.matcher(html).results();

        assertThat(forms.filter(form -> JUDGED.matcher(form.group(2)).find()).map(form -> form.group(1)))
                .allSatisfy(tag -> assertThat(tag).contains(" novalidate"));
    }

    private static String html(Texts t, Samples.Sample sample) {
        var page = new Frame(t, ASSETS, Theme.SYSTEM, "token", sample.path(), Samples.person(sample), null);
        return RENDERER.html(sample.template(), page, sample.view());
    }
}
