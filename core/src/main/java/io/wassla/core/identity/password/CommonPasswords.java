package io.wassla.core.identity.password;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.Secret;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that guessers try first, of those long enough to be taken at all: more than 3,000 (OWASP ASVS 5.0,
 * 6.2.4). Capitals make no difference.
 *
 * <p>No list of anybody's is copied here. Some were written down by hand; the others are made as people make them: a
 * word that many choose (names, clubs, cities, animals, runs of the keyboard), then digits in a row or a year.
 */
final class CommonPasswords {
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2030;

    private static final String STEMS = """
        password passwort admin root login welcome letmein master user guest access hello love lover angel baby
        princess prince queen king sunshine flower summer winter spring autumn monday friday football soccer baseball
        hockey tennis monkey dragon tiger lion eagle falcon horse panda shadow killer hunter ninja batman superman
        spiderman pokemon starwars matrix computer internet samsung iphone android google facebook instagram michael
        jordan daniel david jessica ashley charlie robert thomas andrew joshua matthew jennifer amanda nicole sophie
        emma olivia qwerty qwertz azerty asdf asdfgh zxcvbn qazwsx abc abcd abcdef aaa qwe asd zxc
        mohammed mohammad muhammad mohamed ahmed ahmad mahmoud mustafa ali omar umar othman hassan hussein ibrahim
        ismail yousef youssef khaled khalid saleh salem salman sultan faisal fahad saud turki nasser abdullah
        abdulaziz abdulrahman fatima fatimah aisha maryam mariam khadija noura nora sara sarah reem layla salma huda
        hind amal mona lina dana rania habibi habibti hayati bismillah inshallah mashallah ramadan islam allah
        alhilal alnassr alittihad alahli zamalek saudi riyadh jeddah makkah mecca madinah dammam dubai kuwait qatar
        doha bahrain oman muscat egypt cairo jordan amman iraq baghdad morocco tunis barcelona realmadrid liverpool
        chelsea arsenal manchester messi ronaldo neymar salah
        """;

    private static final String ROWS =
            "1 12 123 1234 12345 123456 1234567 12345678 0 00 000 11 111 22 222 007 01 321 4321 54321 654321 69 77 777"
                    + " 99 100 1122 1212 2000 786";

    private static final String WRITTEN = """
        password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword pa$$word p@ssw0rd123
        password! password1! passwords passport mypassword newpassword letmein1 letmeinnow changeme changeme1
        changeme123 welcome1 welcome12 welcome123 welcome! admin123 admin1234 administrator adminadmin root1234
        superadmin qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 1q2w3e4r 1q2w3e4r5t
        1qaz2wsx 1qaz2wsx3edc zaq12wsx qazwsxedc asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123 abcd1234 abc12345
        abc123456 abcdefgh abcdefghi abcdefg1 a1b2c3d4 a1234567 a12345678 a123456789 aa123456 aa12345678 12345678
        123456789 1234567890 12345678910 0123456789 987654321 9876543210 87654321 0987654321 11111111 111111111
        1111111111 00000000 000000000 0000000000 22222222 33333333 44444444 55555555 66666666 77777777 88888888
        888888888 99999999 999999999 12121212 10101010 11223344 1122334455 112233445566 12341234 123123123 123321123
        1234abcd 123456ab 12345qwert 123qweasd 123qwe123 147258369 147852369 159357456 789456123 741852963 123654789
        iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball baseball1
        superman superman1 batman123 starwars starwars1 whatever whatever1 computer computer1 internet samsung1
        samsung123 michael1 jennifer jordan23 charlie1 trustno1 dragon123 monkey123 shadow123 master123 killer123
        test1234 testtest test12345 testing123 guest123 user1234 default1 secret123 pokemon1 liverpool chelsea1
        arsenal1 barcelona realmadrid manchester cristiano ronaldo7 mercedes lovelove loveyou1 hello123 hello1234
        helloworld hunter123 freedom1 blink182 google123 facebook facebook1 instagram snapchat myspace1 linkedin
        mohammed mohammed1 mohammed123 muhammad muhammad1 mohamed1 mohamed123 abdullah abdullah1 abdulaziz abdulrahman
        ahmed123 ahmed1234 khaled123 khalid123 fatima123 alhilal1 alhilal1957 alnassr1 alittihad saudi123 saudi1234
        saudiarabia riyadh123 jeddah123 makkah123 dubai123 kuwait123 wassla123 wassla1234 wasla123 habibi123 bismillah
        alhamdulillah mashallah ramadan1 كلمةالسر كلمةالمرور
        """;

    private static final ImmutableSet<String> ALL = all();

    private CommonPasswords() {}

    static boolean contain(Secret password) {
        var plain = Digits.toAscii(password.reveal()).toLowerCase(Locale.ROOT);
        return ALL.contains(plain) || plain.chars().distinct().count() == 1;
    }

    static int count() {
        return ALL.size();
    }

    private static ImmutableSet<String> all() {
        var ends = Stream.concat(
                        words(ROWS),
                        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(Integer::toString))
                .toList();
        var made = words(STEMS).flatMap(stem -> ends.stream().map(end -> stem + end));
        return Stream.of(words(WRITTEN), words(STEMS), made)
                .flatMap(words -> words)
                .filter(word -> word.length() >= NewPassword.SHORTEST)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> words(String text) {
        return Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToStream(text);
    }
}
