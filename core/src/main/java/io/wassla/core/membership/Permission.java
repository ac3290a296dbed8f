package io.wassla.core.membership;

/** One kind of thing that members may or may not do in their tenant. */
public enum Permission {
    /** Products, categories, stock. */
    MANAGE_CATALOG,
    /** Orders and their fulfilment, without money going out. */
    MANAGE_ORDERS,
    MANAGE_CUSTOMERS,
    /** Refunds and whatever else pays out. */
    MOVE_MONEY,
    /** The store's look, language, shipping, taxes, payment, domains. */
    MANAGE_STORE,
    /** Inviting, changing and removing members who are not owners. */
    MANAGE_MEMBERS,
    /** The tenant's own record: name, market, settings. */
    MANAGE_TENANT,
    /** Making and unmaking owners. */
    MANAGE_OWNERSHIP,
    MANAGE_PLAN,
    CLOSE_TENANT,
    READ_AUDIT_LOG
}
