package io.wassla.core.identity;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.Secret;
import java.util.Locale;
import java.util.Set;

/** The passwords that guessers try first, of those long enough to be taken at all. Capitals make no difference. */
final class CommonPasswords {
    private static final Set<String> WORDS = ImmutableSet.copyOf("""
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
        """.strip().split("\\s+"));

    private CommonPasswords() {}

    static boolean contain(Secret password) {
        var plain = Digits.toAscii(password.reveal()).toLowerCase(Locale.ROOT);
        return WORDS.contains(plain) || plain.chars().distinct().count() == 1;
    }
}
