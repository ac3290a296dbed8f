package io.wassla.core.tenancy;

/** How a tenant stands with the platform: what it has subscribed to and whether it is served. */
public record Standing(Plan plan, TenantState state) {
    public static final Standing NEW = new Standing(Plan.BASIC, new TenantState.Active());

    public boolean isActive() {
        return switch (state) {
            case TenantState.Active active -> true;
            case TenantState.Suspended suspended -> false;
        };
    }
}
