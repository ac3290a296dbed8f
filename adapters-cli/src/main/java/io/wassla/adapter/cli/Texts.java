package io.wassla.adapter.cli;

import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Sentence;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the command line in the language of the person at the terminal. */
public final class Texts {
    private static final String BUNDLE = "io.wassla.adapter.cli.cli";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Texts in(ResourceBundle bundle) {
        return new Texts(bundle);
    }

    /** The sentence under this key with the values in its places; sentences among them are said in the same language. */
    public String say(String key, Object... values) {
        return Sentence.filled(bundle.getString(key), bundle.getLocale(), values);
    }

    public Language language() {
        return bundle.getLocale().getLanguage().equals(Language.AR.code()) ? Language.AR : Language.EN;
    }

    public String of(Sentence sentence) {
        return sentence.in(bundle.getLocale());
    }

    /** What the code of a malformed value means. */
    String invalid(String code) {
        var key = "invalid." + code;
        return bundle.containsKey(key) ? say(key) : code;
    }

    /** The same for a field of a form, which is called like the option that fills it. */
    public String fault(FieldFault fault) {
        var key = "field." + fault.field();
        var field = bundle.containsKey(key) ? say(key) : "--" + fault.field().replace('_', '-');
        return field + ": " + invalid(fault.code());
    }

    /** A word for a code that programs read: {@code state.active}. */
    public String word(String kind, String code, Object... values) {
        var key = kind + "." + code;
        return bundle.containsKey(key) ? say(key, values) : code;
    }
}
