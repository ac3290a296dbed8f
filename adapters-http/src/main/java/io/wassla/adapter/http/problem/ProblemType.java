package io.wassla.adapter.http.problem;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem that the server answers with: the one list that answers, error pages, the OpenAPI document and
 * the pages under {@code /problems/} are made from. A code, once published, keeps its meaning and its status.
 */
public enum ProblemType {
    BAD_REQUEST(400),
    MALFORMED_JSON(400),
    MALFORMED_FORM(400),
    TENANT_MISMATCH(400),
    IDEMPOTENCY_KEY_INVALID(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    UNAUTHENTICATED(401),
    TOKEN_INVALID(401),
    CREDENTIALS_INVALID(401),
    OTP_INVALID(401),
    SECOND_FACTOR_REQUIRED(401),
    SECOND_FACTOR_INVALID(401),
    PLAN_LIMIT(402),
    FORBIDDEN(403),
    FORM_EXPIRED(403),
    TENANT_FORBIDDEN(403),
    TENANT_INACTIVE(403),
    ACCOUNT_SUSPENDED(403),
    INVITATION_FOR_OTHER(403),
    SIGN_IN_AGAIN(403),
    NOT_FOUND(404),
    UNKNOWN_HOST(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    EMAIL_TAKEN(409),
    IDENTIFIER_EXISTS(409),
    IDENTIFIER_LAST(409),
    IDENTIFIER_TAKEN(409),
    IDENTIFIER_UNPROVEN(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    LAST_OWNER(409),
    MEMBER_EXISTS(409),
    ONBOARDING_STEP(409),
    SECOND_FACTOR_NOT_BEGUN(409),
    SECOND_FACTOR_ON(409),
    SLUG_TAKEN(409),
    SKU_TAKEN(409),
    HANDLE_TAKEN(409),
    TAG_TAKEN(409),
    CATEGORY_NOT_EMPTY(409),
    STATUS_REFUSED(409),
    JOB_OVER(409),
    IMPORTS_FULL(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    CHANNEL_UNAVAILABLE(422),
    CURSOR_INVALID(422),
    IDENTIFIER_INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    SLUG_INVALID(422),
    SLUG_RESERVED(422),
    UPGRADE_REQUIRED(426),
    OTP_EXHAUSTED(429),
    RATE_LIMITED(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    DELIVERY_FAILED(503),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Stable and machine-readable, snake_case. */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** Where a person can read what it means. */
    public String path() {
        return "/problems/" + code();
    }

    public static Optional<ProblemType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findAny();
    }

    /** The most general type with this status. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
