package io.wassla.adapter.http.shop.listing;

import com.google.common.io.ByteSource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Refused;
import io.wassla.adapter.http.shop.CardView;
import io.wassla.adapter.http.shop.Cards;
import io.wassla.adapter.http.shop.Newest;
import io.wassla.adapter.http.shop.ShelfMenus;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.adapter.http.upload.PictureProblems;
import io.wassla.adapter.http.upload.Uploads;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import io.wassla.core.search.picture.SearchByPicture;
import java.util.List;
import java.util.Set;

/** {@code POST /search/picture}: what looks like a picture that a shopper sends. It is not kept. */
final class PictureSearchPage {
    private static final int MOST = 24;

    private final SearchByPicture search;
    private final Newest newest;
    private final ShelfMenus menus;

    PictureSearchPage(SearchByPicture search, Newest newest, ShelfMenus menus) {
        this.search = search;
        this.newest = newest;
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.post(routes, "/search/picture", this::find);
        door.get(routes, "/search/picture", visit -> visit.moved(visit.links().search()));
    }

    private void find(ShopVisit visit) {
        try (var upload = Uploads.receive(visit.ctx(), Set.of(), PicturePolicy.STANDARD.bytes())) {
            upload.file("file")
                    .ifPresentOrElse(
                            file -> find(visit, file),
                            () -> refuse(visit, HttpStatus.UNPROCESSABLE_CONTENT, "required"));
        } catch (Refused refused) {
            if (refused.problem().type() != ProblemType.TOO_LARGE) {
                throw refused;
            }
            refuse(visit, HttpStatus.CONTENT_TOO_LARGE, "too_large");
        }
    }

    private void find(ShopVisit visit, ByteSource file) {
        var client = Arrival.of(visit.ctx()).client();
        switch (search.handle(new SearchByPicture.Command(visit.tenant(), client, file, MOST))) {
            case SearchByPicture.Outcome.Found(var results) -> show(visit, results);
            case SearchByPicture.Outcome.Refused(var why) ->
                refuse(
                        visit,
                        HttpStatus.forStatus(PictureProblems.of(why).type().status()),
                        why == PictureFault.TOO_LARGE ? "too_large" : "unusable");
            case SearchByPicture.Outcome.Busy(var wait) -> {
                visit.ctx().header("Retry-After", Long.toString(wait.toSeconds()));
                refuse(visit, HttpStatus.SERVICE_UNAVAILABLE, "busy");
            }
        }
    }

    private void show(ShopVisit visit, SearchResults results) {
        var listing =
                new Listings(visit, Asked.of(visit.ctx(), visit.shop().store().glossary())).of(results, Sort.RELEVANCE);
        var instead = results.found().total() == 0 ? newest(visit) : List.<CardView>of();
        show(visit, HttpStatus.OK, new SearchView("", listing, instead, true, null));
    }

    private void refuse(ShopVisit visit, HttpStatus status, String why) {
        var fault = visit.t().get("search.picture." + why);
        show(visit, status, new SearchView("", null, newest(visit), false, fault));
    }

    private List<CardView> newest(ShopVisit visit) {
        return Cards.of(newest.of(visit, SearchPage.INSTEAD).found().items(), visit.links());
    }

    private void show(ShopVisit visit, HttpStatus status, SearchView view) {
        visit.showOnce(status, SearchPage.html(visit, menus.of(visit), view));
    }
}
