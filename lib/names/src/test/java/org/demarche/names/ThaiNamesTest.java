package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Thai names against the spelling that their bearers or offices use in Latin letters, found at 0.80, and against every other
 * name of the table, which they shall not find; both figures are printed and bound.
 *
 * <p>Provinces follow the Royal Thai General System; persons of public life spell their names as they like. With
 * {@code -Dnames.misses=true} it prints what is missed.
 */
class ThaiNamesTest {
    private static final double FOUND = 0.80;

    private static final String PROVINCES = """
            กระบี่|Krabi
            กาญจนบุรี|Kanchanaburi
            กาฬสินธุ์|Kalasin
            กำแพงเพชร|Kamphaeng Phet
            ขอนแก่น|Khon Kaen
            จันทบุรี|Chanthaburi
            ฉะเชิงเทรา|Chachoengsao
            ชลบุรี|Chonburi
            ชัยนาท|Chai Nat
            ชัยภูมิ|Chaiyaphum
            ชุมพร|Chumphon
            เชียงราย|Chiang Rai
            เชียงใหม่|Chiang Mai
            ตรัง|Trang
            ตราด|Trat
            ตาก|Tak
            นครนายก|Nakhon Nayok
            นครปฐม|Nakhon Pathom
            นครพนม|Nakhon Phanom
            นครราชสีมา|Nakhon Ratchasima
            นครศรีธรรมราช|Nakhon Si Thammarat
            นครสวรรค์|Nakhon Sawan
            นนทบุรี|Nonthaburi
            นราธิวาส|Narathiwat
            น่าน|Nan
            บึงกาฬ|Bueng Kan
            บุรีรัมย์|Buriram
            ปทุมธานี|Pathum Thani
            ประจวบคีรีขันธ์|Prachuap Khiri Khan
            ปราจีนบุรี|Prachinburi
            ปัตตานี|Pattani
            พะเยา|Phayao
            พังงา|Phang Nga
            พัทลุง|Phatthalung
            พิจิตร|Phichit
            พิษณุโลก|Phitsanulok
            เพชรบุรี|Phetchaburi
            เพชรบูรณ์|Phetchabun
            แพร่|Phrae
            ภูเก็ต|Phuket
            มหาสารคาม|Maha Sarakham
            มุกดาหาร|Mukdahan
            แม่ฮ่องสอน|Mae Hong Son
            ยโสธร|Yasothon
            ยะลา|Yala
            ร้อยเอ็ด|Roi Et
            ระนอง|Ranong
            ระยอง|Rayong
            ราชบุรี|Ratchaburi
            ลพบุรี|Lopburi
            ลำปาง|Lampang
            ลำพูน|Lamphun
            เลย|Loei
            ศรีสะเกษ|Sisaket
            สกลนคร|Sakon Nakhon
            สงขลา|Songkhla
            สตูล|Satun
            สมุทรปราการ|Samut Prakan
            สมุทรสงคราม|Samut Songkhram
            สมุทรสาคร|Samut Sakhon
            สระแก้ว|Sa Kaeo
            สระบุรี|Saraburi
            สิงห์บุรี|Sing Buri
            สุโขทัย|Sukhothai
            สุพรรณบุรี|Suphan Buri
            สุราษฎร์ธานี|Surat Thani
            สุรินทร์|Surin
            หนองคาย|Nong Khai
            หนองบัวลำภู|Nong Bua Lamphu
            อ่างทอง|Ang Thong
            อำนาจเจริญ|Amnat Charoen
            อุดรธานี|Udon Thani
            อุตรดิตถ์|Uttaradit
            อุทัยธานี|Uthai Thani
            อุบลราชธานี|Ubon Ratchathani
            กรุงเทพ|Krung Thep""";

    private static final String PERSONS = """
            ทักษิณ ชินวัตร|Thaksin Shinawatra
            ยิ่งลักษณ์ ชินวัตร|Yingluck Shinawatra
            แพทองธาร ชินวัตร|Paetongtarn Shinawatra
            ประยุทธ์ จันทร์โอชา|Prayut Chan-o-cha
            ประวิตร วงษ์สุวรรณ|Prawit Wongsuwan
            อภิสิทธิ์ เวชชาชีวะ|Abhisit Vejjajiva
            สมชาย วงศ์สวัสดิ์|Somchai Wongsawat
            สมัคร สุนทรเวช|Samak Sundaravej
            สุรยุทธ์ จุลานนท์|Surayud Chulanont
            ชวน หลีกภัย|Chuan Leekpai
            บรรหาร ศิลปอาชา|Banharn Silpa-archa
            ชวลิต ยงใจยุทธ|Chavalit Yongchaiyudh
            อานันท์ ปันยารชุน|Anand Panyarachun
            สุจินดา คราประยูร|Suchinda Kraprayoon
            ชาติชาย ชุณหะวัณ|Chatichai Choonhavan
            เปรม ติณสูลานนท์|Prem Tinsulanonda
            เกรียงศักดิ์ ชมะนันทน์|Kriangsak Chomanan
            ถนอม กิตติขจร|Thanom Kittikachorn
            สฤษดิ์ ธนะรัชต์|Sarit Thanarat
            เศรษฐา ทวีสิน|Srettha Thavisin
            อนุทิน ชาญวีรกูล|Anutin Charnvirakul
            พิธา ลิ้มเจริญรัตน์|Pita Limjaroenrat
            ธนาธร จึงรุ่งเรืองกิจ|Thanathorn Juangroongruangkit
            ปิยบุตร แสงกนกกุล|Piyabutr Saengkanokkul
            สุเทพ เทือกสุบรรณ|Suthep Thaugsuban
            จาตุรนต์ ฉายแสง|Chaturon Chaisang
            สนธิ ลิ้มทองกุล|Sondhi Limthongkul
            จำลอง ศรีเมือง|Chamlong Srimuang
            ณัฐวุฒิ ใสยเกื้อ|Nattawut Saikuar
            วันมูหะมัดนอร์ มะทา|Wan Muhamad Noor Matha
            ชัชชาติ สิทธิพันธุ์|Chadchart Sittipunt
            ดอน ปรมัตถ์วินัย|Don Pramudwinai
            ธรรมนัส พรหมเผ่า|Thamanat Prompow
            ภูมิธรรม เวชยชัย|Phumtham Wechayachai
            สุริยะ จึงรุ่งเรืองกิจ|Suriya Juangroongruangkit
            วิษณุ เครืองาม|Wissanu Krea-ngam
            ศุภชัย พานิชภักดิ์|Supachai Panitchpakdi
            ภูมิพล อดุลยเดช|Bhumibol Adulyadej
            สิริกิติ์ กิติยากร|Sirikit Kitiyakara
            วชิราลงกรณ|Vajiralongkorn
            อภิชาติพงศ์ วีระเศรษฐกุล|Apichatpong Weerasethakul
            ธนินท์ เจียรวนนท์|Dhanin Chearavanont
            เจริญ สิริวัฒนภักดี|Charoen Sirivadhanabhakdi
            เฉลิม อยู่วิทยา|Chalerm Yoovidhya
            สารัชถ์ รัตนาวะดี|Sarath Ratanavadi
            วิชัย ศรีวัฒนประภา|Vichai Srivaddhanaprabha
            ภราดร ศรีชาพันธุ์|Paradorn Srichaphan
            เอรียา จุฑานุกาล|Ariya Jutanugarn
            รัชนก อินทนนท์|Ratchanok Intanon
            บัวขาว บัญชาเมฆ|Buakaw Banchamek
            ชนาธิป สรงกระสินธ์|Chanathip Songkrasin
            ปรีดี พนมยงค์|Pridi Banomyong
            ป๋วย อึ๊งภากรณ์|Puey Ungphakorn
            คึกฤทธิ์ ปราโมช|Kukrit Pramoj
            เสนีย์ ปราโมช|Seni Pramoj
            ถนัด คอมันตร์|Thanat Khoman
            สุลักษณ์ ศิวรักษ์|Sulak Sivaraksa
            อานนท์ นำภา|Arnon Nampa
            กรณ์ จาติกวณิช|Korn Chatikavanij
            สุรพงษ์ โตวิจักษณ์ชัยกุล|Surapong Tovichakchaikul
            วีระศักดิ์ โควสุรัตน์|Weerasak Kowsurat
            กษิต ภิรมย์|Kasit Piromya
            เนวิน ชิดชอบ|Newin Chidchob
            วันเฉลิม สัตย์ศักดิ์สิทธิ์|Wanchalearm Satsaksit
            พรทิพย์ โรจนสุนันท์|Porntip Rojanasunan
            จุฬาภรณ์ มหิดล|Chulabhorn Mahidol""";

    /**
     * A name in Thai and in Latin letters.
     *
     * @param thai as written
     * @param latin the usual spelling
     */
    private record Pair(Name thai, Name latin) {}

    @Test
    void provincesAreFound() {
        assertThat(found("provinces", pairs(PROVINCES))).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void personsOfPublicLifeAreFound() {
        assertThat(found("persons", pairs(PERSONS))).isGreaterThanOrEqualTo(0.83);
    }

    @Test
    void oneNameIsNotAnother() {
        NameComparer comparer = NameComparer.standard();
        List<Pair> pairs = pairs(PERSONS);
        int strangers = 0;
        for (Pair pair : pairs) {
            for (Pair other : pairs) {
                if (!pair.equals(other) && comparer.score(pair.thai(), other.latin()) >= FOUND) {
                    strangers++;
                    miss(pair.thai() + " finds " + other.latin());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names: Thai names that find another's at %.2f: %d of %d pairs%n",
                FOUND,
                strangers,
                pairs.size() * (pairs.size() - 1));
        assertThat(strangers).isLessThanOrEqualTo(pairs.size());
    }

    private static double found(String what, List<Pair> pairs) {
        NameComparer comparer = NameComparer.standard();
        int found = 0;
        for (Pair pair : pairs) {
            double score = comparer.score(pair.thai(), pair.latin());
            if (score >= FOUND) {
                found++;
            } else {
                miss(String.format(
                        Locale.ROOT,
                        "%.3f %s = %s is %s",
                        score,
                        pair.thai(),
                        pair.thai().folded(),
                        pair.latin()));
            }
        }
        double share = (double) found / pairs.size();
        System.out.printf(
                Locale.ROOT, "names: Thai %s found at %.2f: %.3f (%d rows)%n", what, FOUND, share, pairs.size());
        return share;
    }

    private static void miss(String text) {
        if (Boolean.getBoolean("names.misses")) {
            System.out.println(text);
        }
    }

    private static List<Pair> pairs(String table) {
        List<Pair> pairs = new ArrayList<>();
        table.lines().forEach(line -> {
            int bar = line.indexOf('|');
            pairs.add(new Pair(
                    Name.read(line.substring(0, bar).strip(), NameKind.PERSON),
                    Name.read(line.substring(bar + 1), NameKind.PERSON)));
        });
        return pairs;
    }
}
