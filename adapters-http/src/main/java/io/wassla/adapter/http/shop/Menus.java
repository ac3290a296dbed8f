package io.wassla.adapter.http.shop;

import java.util.List;

/** The navigation of a store, the same object as long as nothing in it changes. */
@FunctionalInterface
interface Menus {
    List<MenuItem> of(ShopVisit visit);
}
