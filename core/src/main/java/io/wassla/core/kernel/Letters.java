package io.wassla.core.kernel;

/** Which characters the texts of merchants may have. */
public final class Letters {
    private Letters() {}

    /** No controls other than line breaks and tabs, no half of a surrogate pair: nothing that no text needs. */
    public static boolean fit(String text) {
        return text.codePoints()
                .allMatch(letter -> isFit(letter) || letter == '\n' || letter == '\r' || letter == '\t');
    }

    /** The same for what stands in one line. */
    public static boolean fitOneLine(String text) {
        return text.codePoints().allMatch(Letters::isFit);
    }

    private static boolean isFit(int letter) {
        var type = Character.getType(letter);
        return type != Character.SURROGATE && type != Character.CONTROL;
    }
}
