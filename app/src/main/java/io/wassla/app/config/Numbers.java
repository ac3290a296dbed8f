package io.wassla.app.config;

import com.google.common.primitives.Ints;

final class Numbers {
    private Numbers() {}

    static int whole(String text, int least, int most) {
        var number = Ints.tryParse(text);
        if (number == null || number < least || number > most) {
            throw new WrongValue("whole", least, most, text);
        }
        return number;
    }
}
