package io.wassla.adapter.http.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the API's documentation says of a field, and how long it may be: read by the reader and the document alike. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {
    int USUAL_LENGTH = 1_000;
    int USUAL_COUNT = 100;

    String value() default "";

    /** As JSON; what is not JSON is taken as a text. */
    String example() default "";

    /** The most characters of a text, and the most elements of a list. */
    int most() default USUAL_LENGTH;

    /** Has to be there, though the reader lets it pass: whoever takes the record says so with all else that is wrong. */
    boolean needed() default false;
}
