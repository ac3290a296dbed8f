package io.wassla.adapter.http;

import com.google.common.html.HtmlEscapers;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.ProblemText;

/** Error pages of a server that has no pages: the words, and nothing else. */
final class PlainErrorPages implements ErrorPages {

    @Override
    public void show(Context ctx, ProblemText problem) {
        ctx.html(
                "<!doctype html><html lang=\"%s\" dir=\"auto\"><meta charset=\"utf-8\"><title>%s</title><h1>%2$s</h1><p>%s</p>"
                        .formatted(
                                problem.language().code(),
                                HtmlEscapers.htmlEscaper().escape(problem.title()),
                                HtmlEscapers.htmlEscaper().escape(problem.detail())));
    }

    @Override
    public void explain(Context ctx, ProblemText problem) {
        show(ctx, problem);
    }
}
