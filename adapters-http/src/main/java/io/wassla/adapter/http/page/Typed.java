package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the values of a form, and collects what is wrong with them in the order of reading. */
public final class Typed {
    private static final int LONGEST_NUMBER = 9;

    private final Form form;
    private final Texts t;
    private final List<FieldError> errors = new ArrayList<>();

    public Typed(Form form, Texts t) {
        this.form = form;
        this.t = t;
    }

    public String text(String field) {
        return form.value(field).replace("\r\n", "\n").strip();
    }

    public boolean isBlank(String field) {
        return text(field).isEmpty();
    }

    /** Nothing for an empty field and for one that can't be read. */
    public <T> @Nullable T read(String field, Function<String, T> make) {
        return isBlank(field) ? null : make(field, text(field), make);
    }

    public <T> @Nullable T require(String field, String code, Function<String, T> make) {
        if (isBlank(field)) {
            wrong(field, code);
            return null;
        }
        return make(field, text(field), make);
    }

    @Nullable
    public Money price(String field, Currency currency) {
        return read(field, text -> money(text, currency));
    }

    public static Money money(String text, Currency currency) {
        var money = Money.parse(text.replace(",", "").replace("٬", ""), currency);
        if (money.isNegative()) {
            throw new InvalidValue("price_negative");
        }
        return money;
    }

    @Nullable
    public Integer number(String field, String code) {
        return read(field, text -> number(text.replace(",", ""), new InvalidValue(code)));
    }

    private static Integer number(String text, InvalidValue otherwise) {
        var digits = Digits.toAscii(text).replace('−', '-');
        if (digits.length() > LONGEST_NUMBER || !digits.matches("-?\\d+")) {
            throw otherwise;
        }
        return Integer.valueOf(digits);
    }

    private <V, T> @Nullable T make(String field, V value, Function<V, T> make) {
        try {
            return make.apply(value);
        } catch (InvalidValue invalid) {
            wrong(field, invalid.code());
            return null;
        }
    }

    /** Makes something of several values; what is wrong is told at that field. */
    public <T> @Nullable T made(String field, Supplier<T> make) {
        return make(field, field, any -> make.get());
    }

    public void wrong(String field, String code) {
        errors.add(new FieldError(field, message(t, code)));
    }

    public void wrong(FieldError error) {
        errors.add(error);
    }

    /** Whether anything of what was read so far won't do. */
    public boolean anyWrong() {
        return !errors.isEmpty();
    }

    /** The form with all that is wrong, to be shown again. */
    public Form refused() {
        return new Form(form.values(), errors);
    }

    public static String message(Texts t, String code) {
        var own = "product.error." + code;
        return t.knows(own) ? t.get(own) : ProblemTexts.message(code, t.language());
    }
}
