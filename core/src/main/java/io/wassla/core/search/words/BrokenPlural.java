package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plurals that break a word from within, by their pattern: from مراوح to مروحة, from شماغ to أشمغة, for words that no
 * list knows.
 *
 * <p>One pattern belongs to several others, so that what is told are words that may be meant; those that exist are.
 */
final class BrokenPlural {
    private static final String C = "([ء-غف-هوي])";

    /** Plural, then its singulars; digits stand for the root's letters. */
    private static final List<Rule> RULES = ImmutableList.of(
            rule("ا12ا3", "123", "123ه", "1ا3"),
            rule("ا123ه", "12ا3", "12ي3", "1ا23"),
            rule("12و3", "123", "123ه"),
            rule("1وا23", "1ا23", "1ا23ه", "1و23", "1و23ه"),
            rule("1وا2ي3", "1ا2و3", "1ا2ي3", "1ا2ا3", "1و2ا3"),
            rule("12ائ3", "12ي3ه", "12ا3ه", "12و3ه", "12ي3", "12ا3"),
            rule("12اي3", "12ي3ه", "12ا3ه", "12و3ه", "12ي3", "12ا3"),
            rule("12ا34", "1234", "1234ه", "12و34", "12ي34"),
            rule("12ا3ي4", "123ا4", "123و4", "123ي4", "123ا4ه", "123و4ه", "123ي4ه"),
            rule("12ا23", "123", "123ه"),
            rule("12ا2ي3", "12ي3", "12ا3", "12و3", "12ا3ه"),
            rule("12ا3ي", "123ي", "123يه", "123ا"),
            rule("12ا3", "123", "123ه"),
            rule("123ان", "123", "12ي3", "12ا3", "1ا3"));

    private BrokenPlural() {}

    /** Singulars that it may be a plural of, and plurals that it may have. */
    static Set<String> others(String bare) {
        var others = new LinkedHashSet<String>();
        RULES.forEach(rule -> {
            others.addAll(rule.singulars(bare));
            others.addAll(rule.plurals(bare));
        });
        others.remove(bare);
        return ImmutableSet.copyOf(others);
    }

    private static Rule rule(String plural, String... singulars) {
        var ones = ImmutableList.copyOf(singulars);
        return new Rule(
                plural,
                ones,
                form(plural),
                ones.stream()
                        .filter(one -> places(one) == places(plural))
                        .map(BrokenPlural::form)
                        .toList());
    }

    /** A singular that lacks a letter of the root does not tell the plural. */
    private static long places(String shape) {
        return shape.chars().filter(letter -> isPlace((char) letter)).distinct().count();
    }

    /** What has this form, its letters in groups in the order of their numbers; a number again is the same letter. */
    private static Pattern form(String shape) {
        var form = new StringBuilder();
        for (var place = 0; place < shape.length(); place++) {
            var letter = shape.charAt(place);
            if (!isPlace(letter)) {
                form.append(letter);
            } else if (shape.indexOf(letter) < place) {
                form.append('\\').append(letter);
            } else {
                form.append(C);
            }
        }
        return Pattern.compile(form.toString());
    }

    private static boolean isPlace(char letter) {
        return letter >= '1' && letter <= '4';
    }

    private record Rule(String plural, List<String> singulars, Pattern pluralForm, List<Pattern> singularForms) {
        List<String> singulars(String word) {
            var match = pluralForm.matcher(word);
            return match.matches()
                    ? singulars.stream().map(shape -> filled(shape, match)).toList()
                    : List.of();
        }

        List<String> plurals(String word) {
            return singularForms.stream()
                    .map(form -> form.matcher(word))
                    .filter(Matcher::matches)
                    .map(match -> filled(plural, match))
                    .toList();
        }

        private static String filled(String shape, Matcher letters) {
            var word = new StringBuilder();
            for (var place = 0; place < shape.length(); place++) {
                var letter = shape.charAt(place);
                word.append(isPlace(letter) ? letters.group(letter - '0') : String.valueOf(letter));
            }
            return word.toString();
        }
    }
}
