package io.wassla.core.tenancy.slug;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Words of store names, as people write them in Latin letters. */
final class CommonWords {
    private static final String LIST = """
        متجر matjar|محل mahal|دكان dukkan|سوق souq|بيت bayt|دار dar|ركن rukn|عالم alam|معرض maarid|مركز markaz
        بوتيك boutique|ستور store|شوب shop|أونلاين online|اونلاين online|مول mall|جاليري gallery|كوفي coffee
        عطور otoor|عطر itr|عود oud|العود aloud|بخور bakhoor|مسك misk|عنبر anbar|ورد ward|زهور zuhoor|نسيم naseem
        أزياء azyaa|ازياء azyaa|فساتين fasateen|عبايات abayat|عباية abaya|ملابس malabis|أحذية ahdhiya|شنط shunat
        ذهب dhahab|فضة fiddah|مجوهرات mujawharat|ساعات saat|هدايا hadaya|هدية hadiya|العاب alaab|ألعاب alaab
        كتب kutub|كتاب kitab|مكتبة maktaba|قهوة qahwa|شاي shay|تمر tamr|تمور tumoor|عسل asal|حلويات halawiyat
        مطبخ matbakh|أثاث athath|اثاث athath|منزل manzil|جمال jamal|صحة sihha|طفل tifl|أطفال atfal|اطفال atfal
        الكترونيات electronics|إلكترونيات electronics|جوالات jawwalat|تقنية tiqniya|رياضة riyada
        نور noor|قمر qamar|شمس shams|نجوم nujoom|نجمة najma|حياة hayat|أمل amal|امل amal|سعادة saada|ملك malik
        ملكي malaki|أميرة ameera|اميرة ameera|أمير ameer|امير ameer|لؤلؤة lulua|ماس mas|جوهرة jawhara
        محمد mohammed|أحمد ahmed|احمد ahmed|عبدالله abdullah|عمر omar|علي ali|سعود saud|سارة sarah|نورة noura
        ريم reem|فاطمة fatima|خالد khalid|فهد fahad|سلمان salman|ليلى layla|هند hind|مها maha|يوسف yousef
        الله allah|عبد abd|بن bin|بنت bint|أبو abu|ابو abu|أم umm|ام umm|آل al
        الرياض riyadh|جدة jeddah|مكة makkah|المدينة madinah|الدمام dammam|السعودية saudi|نجد najd|الحجاز hejaz
        الخليج khaleej|عرب arab|عربي arabi|العربية arabia|بلدي baladi|شرق sharq|الشرق alsharq|وصلة waslah
        في fi|من min|على ala|و wa
        """;

    static final Map<String, String> LATIN = read();

    private CommonWords() {}

    private static Map<String, String> read() {
        var words = ImmutableMap.<String, String>builder();
        for (var pair : Splitter.onPattern("[|\\n]").omitEmptyStrings().split(LIST)) {
            var space = pair.indexOf(' ');
            words.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return words.buildOrThrow();
    }
}
