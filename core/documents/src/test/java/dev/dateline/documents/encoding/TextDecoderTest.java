package dev.dateline.documents.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.RejectionOr.Accepted;
import dev.dateline.articles.RejectionOr.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Президент России заявил, что он не против гарантий для Украины и что это было известно и"
          + " раньше. Он сказал об этом на встрече в Москве, но не назвал дату.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecides(String name) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\ufeff" + RUSSIAN).getBytes(Charset.forName(name)));
    assertThat(TextDecoder.decode(bytes.toByteArray(), "windows-1251"))
        .isEqualTo(new Accepted<>(new Decoding(RUSSIAN, name)));
  }

  @Test
  void utf8NeedsNoDeclaration() {
    assertThat(TextDecoder.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "ISO-8859-1"))
        .isEqualTo(new Accepted<>(new Decoding(RUSSIAN, "UTF-8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void theDeclaredEncodingIsUsed(String name) {
    assertThat(TextDecoder.decode("Москва".getBytes(Charset.forName(name)), name))
        .isEqualTo(new Accepted<>(new Decoding("Москва", name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cp-1251", "CP1251", "win1251", "x-cp1251", "ansi-1251", "Windows_1251"})
  void theDeclaredEncodingIsUsedUnderTheNamesThatPeopleGiveIt(String name) {
    assertThat(TextDecoder.decode("Москва".getBytes(Charset.forName("windows-1251")), name))
        .isEqualTo(new Accepted<>(new Decoding("Москва", "windows-1251")));
  }

  @ParameterizedTest
  @CsvSource({"ISO-2022-JP, 航路を承認した", "ISO-2022-KR, 항로를 승인했다"})
  void anEncodingWithEscapeSequencesIsNotMistakenForUtf8(String name, String text) {
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(name))))
        .isEqualTo(new Accepted<>(new Decoding(text, name)));
  }

  private static final String GERMAN =
      "Später erklärte Jäger, die Kosten seien höher als gedacht; für die Fischer gebe es eine"
          + " Übergangslösung.\n";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1251"})
  void passagesInAnotherEncodingAreReadInThat(String name) {
    String other = name.endsWith("2") ? GERMAN : RUSSIAN;
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Köln – Über uns\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(other.getBytes(Charset.forName(name)));
    bytes.writeBytes("Zürich, 14. März".getBytes(StandardCharsets.UTF_8));
    assertThat(TextDecoder.decode(bytes.toByteArray()))
        .isEqualTo(
            new Accepted<>(
                new Decoding("Köln – Über uns\n" + other + "Zürich, 14. März", "UTF-8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, RUSSIAN, "L’été à Orléans", "日本の港 – 東京"})
  void whatWasEncodedTwiceIsDecodedTwice(String text) {
    byte[] once = text.getBytes(StandardCharsets.UTF_8);
    var twice = new StringBuilder();
    for (byte it : once) {
      String read = new String(new byte[] {it}, Charset.forName("windows-1252"));
      twice.append(read.equals("\ufffd") ? String.valueOf((char) (it & 0xFF)) : read);
    }
    assertThat(TextDecoder.decode(twice.toString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Accepted<>(new Decoding(text, "UTF-8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SÃO PAULO É GRANDE", "“CAFÉ”", "Â©", "Ça va à l’école", "É» Ã"})
  void whatWasEncodedOnceStaysAsItIs(String text) {
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Accepted<>(new Decoding(text, "UTF-8")));
  }

  @Test
  void utf7IsReadIfEachPlusSignOpensACharacter() {
    byte[] bytes = "Die Gemeinde K+APY-ln beschlo+AN8, 2 +- 3 +IBM- M+APw-ller".getBytes(US_ASCII);
    assertThat(TextDecoder.decode(bytes))
        .isEqualTo(
            new Accepted<>(new Decoding("Die Gemeinde Köln beschloß, 2 + 3 – Müller", "UTF-7")));
    assertThat(TextDecoder.decode("K+APY-ln".getBytes(US_ASCII), "utf-7"))
        .isEqualTo(new Accepted<>(new Decoding("Köln", "UTF-7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K+APY-ln",
        "C++ and +49-30 1234 K+APY-ln M+APw-ller",
        "1+1=2, 2+2=4",
        "a+b+c",
        "+ABC- +ABD-"
      })
  void otherTextWithPlusSignsIsNot(String text) {
    assertThat(TextDecoder.decode(text.getBytes(US_ASCII)))
        .isEqualTo(new Accepted<>(new Decoding(text, "UTF-8")));
  }

  @Nested
  class AnEncodingThatIsNotDeclared {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            windows-1251 | Президент сказал, что он не против гарантий и что это было известно и раньше. Об этом он говорил в Москве.
            KOI8-R       | Президент сказал, что он не против гарантий и что это было известно и раньше. Об этом он говорил в Москве.
            windows-1252 | Der Präsident sagte, dass Russland nicht gegen die Garantien für die Ukraine ist. „Das ist schön“, heißt es.
            windows-1252 | Le président a déclaré que la Russie est prête à discuter des garanties pour les pays de l’été.
            windows-1250 | Prezydent powiedział, że nie jest przeciwny i że rozmowy na ten temat są w toku, a także że się śpieszy.
            ISO-8859-2   | Prezydent powiedział, że nie jest przeciwny i że rozmowy na ten temat są w toku, a także że się śpieszy.
            windows-1250 | Prezident řekl, že je pro jednání a že se na něm podle něj podílí také vláda. Šéf úřadu to ještě ťuká.
            ISO-8859-2   | Prezident řekl, že je pro jednání a že se na něm podle něj podílí také vláda. Šéf úřadu to ještě ťuká.
            windows-1253 | Ο πρόεδρος είπε ότι δεν είναι αντίθετος στην πρόταση για την ασφάλεια της χώρας.
            windows-1250 | Rada portu w Gdańsku zatwierdziła nową linię, powiedziała przewodnicząca Małgorzata Żak.
            ISO-8859-2   | Rada portu w Gdańsku zatwierdziła nową linię, powiedziała przewodnicząca Małgorzata Żak.
            windows-1250 | Přístavní rada schválila novou trajektovou linku, řekla předsedkyně Jiřina Šťastná.
            windows-1257 | Ostas valde apstiprināja jauno prāmju līniju, sacīja priekšsēdētāja Žanna Bērziņa.
            windows-1254 | Liman kurulu yeni feribot hattını onayladı, başkan Şule Yıldız böyle söyledi.
            x-MacRoman   | The mayor of Pärnu, José Muñoz, said “it’s fine” on Monday — and left the café.
            x-MacRoman   | Le conseil du port a approuvé une nouvelle ligne, a déclaré la présidente Hélène Lefèvre.
            x-MacRoman   | Der Hafenrat hat eine neue Fährlinie genehmigt, sagte die Vorsitzende Käthe Größer.
            x-MacRoman   | El consejo del puerto aprobó una nueva línea, dijo la presidenta Begoña Núñez el lunes.
            windows-1252 | The mayor of Pärnu, José Muñoz, said “it’s fine” on Monday — and left the café.
            KOI8-U       | Портова рада Таллінна схвалила нову поромну лінію до Гельсінкі, повідомила голова Марі Тамм.
            IBM850       | Der Bürgermeister von Köln, Jörg Müller, eröffnete die Brücke über den Fluß, sagte er am Montag.
            IBM852       | Rada portu w Gdańsku zatwierdziła nową linię, powiedziała przewodnicząca Małgorzata Żak.
            UTF-16LE     | The harbour board met, and it approved the line.
            UTF-16BE     | Die Hafenverwaltung tagte, und sie genehmigte die Fähre.
            windows-1256 | وافق مجلس الميناء على خط جديد وقالت الرئيسة إنه سيفتح في الربيع من هذا العام.
            Shift_JIS    | 大統領は保証について話し合う用意があると述べた。これは重要な発言である。
            GB18030      | 总统表示愿意讨论安全保障问题。这是一个重要的声明，引起了广泛的关注。
            EUC-KR       | 대통령은 안보 보장을 논의할 준비가 되어 있다고 말했다. 이것은 중요한 발언이다.
            """)
    void isDetectedAndReported(String name, String text) {
      var decoded = decoded(text.getBytes(Charset.forName(name)), null);
      assertThat(decoded.text()).isEqualTo(text);
      assertThat(decoded.charset()).isNotEqualTo("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Москва", "windows-1252, Café", "ISO-8859-2, żółć"})
    void isRejectedWhereTheTextIsTooShortToTell(String name, String text) {
      assertThat(TextDecoder.decode(text.getBytes(Charset.forName(name))))
          .isInstanceOf(Rejected.class);
    }
  }

  @Nested
  class AFewFlaws {
    private static final String TEXT = "Il fumait une cigarette, dit le garçon du café. ";

    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u007f", "\u0000", "\u0007", "\ufffe"})
    void controlCharactersAreDropped(String control) {
      byte[] bytes = (TEXT + control + TEXT).getBytes(StandardCharsets.UTF_8);
      assertThat(TextDecoder.decode(bytes))
          .isEqualTo(new Accepted<>(new Decoding(TEXT + TEXT, "UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xe9, 0xc3, 0x80, 0xff})
    void aBadByteIsShownAsBad(int bad) {
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
      bytes.write(bad);
      bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
      assertThat(TextDecoder.decode(bytes.toByteArray(), "utf-8"))
          .isEqualTo(new Accepted<>(new Decoding(TEXT + "\ufffd" + TEXT, "UTF-8")));
    }

    @Test
    void oneBadByteInPlainAsciiIsShownAsBad() {
      String ascii =
          "All of this is plain and simple and it is long enough to be a text of its own.";
      byte[] bytes = (ascii + "\u00e9" + ascii).getBytes(StandardCharsets.ISO_8859_1);
      assertThat(decoded(bytes, "utf-8").text()).startsWith(ascii).endsWith(ascii);
    }

    @Property(tries = 200)
    void randomBytesAreNoText(@ForAll @Size(min = 400, max = 900) byte[] bytes) {
      long distinct = new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct().count();
      Assume.that(distinct > 150);
      assertThat(TextDecoder.decode(bytes, "utf-8")).isInstanceOf(Rejected.class);
    }
  }

  @Property(tries = 500)
  void anyBytesAreTextWithoutControlCharactersOrRejected(@ForAll byte[] bytes) {
    switch (TextDecoder.decode(bytes)) {
      case Accepted<Decoding>(var decoding) -> {
        assertThat(decoding.text()).matches(Plausibility::isText);
        assertThat(Charset.isSupported(decoding.charset())).isTrue();
      }
      case Rejected<Decoding>(var rejection) -> assertThat(rejection.message()).isNotBlank();
    }
  }

  @Property(tries = 300)
  void whatIsUtf8IsReadAsUtf8(@ForAll String text) {
    Assume.that(Plausibility.isText(text));
    Assume.that(!text.startsWith("\ufeff"));
    Assume.that(text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Accepted<>(new Decoding(text, "UTF-8")));
  }

  private static Decoding decoded(byte[] bytes, @Nullable String declared) {
    return ((Accepted<Decoding>) TextDecoder.decode(bytes, declared)).value();
  }
}
