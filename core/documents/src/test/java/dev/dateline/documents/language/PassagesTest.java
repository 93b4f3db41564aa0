package dev.dateline.documents.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Passage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
  private static final String ENGLISH =
      "The mayor of the city said that she would not run again, and that the party has a year"
          + " left.";
  private static final String GERMAN =
      "Die Bürgermeisterin der Stadt sagte, dass sie nicht wieder antritt und dass die Partei noch"
          + " Zeit hat.";

  /// A whole article, or a table in one, without a sentence that would tell its language.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin, Emmanuel Macron, Olaf Scholz, Pedro Sánchez, Giorgia Meloni",
        "Juan de la Rosa, Oscar de la Hoya, Pedro de la Vega, Vicente del Bosque, María de los"
            + " Ángeles",
        "Ruud van Nistelrooy, Edwin van der Sar, Giovanni van Bronckhorst, Rafael van der Vaart",
        "Real Sociedad 2 Atlético de Madrid 1\nDeportivo de La Coruña 0 Málaga 3\nCádiz 1 Alavés 1",
        "Bayern Muenchen 3 VfL Wolfsburg 1\nBorussia Mönchengladbach 0 1. FC Köln 0",
        "c Smith b Jones 23\nlbw b Khan 4\nnot out 12\nst Dhoni b Ashwin 40\nrun out 0\nextras 11",
        "Shr loss 5 cts vs loss 10 cts\nNet loss 200,000 vs loss 12.0 mln\nRevs 3.1 mln vs 2.0 mln",
        "GOLD: Ólafur Ragnarsson (Iceland) 8.21m\nSILVER: Håkan Söderström (Sweden) 8.10m",
        "MADRID, July 14 (EFE) - El País, La Vanguardia and ABC led on the verdict.",
        "Beyoncé and Björk top the bill at Glastonbury",
        "Die Welt and Der Spiegel report layoffs",
        "Le Pen wins in Hénin-Beaumont; Mélenchon out",
        "LOS ANGELES LAKERS LOSE TO SAN ANTONIO",
        "Dow 34,512.20 -1.2 pct; DAX 15,800.10 +0.3 pct; Nikkei 32,000 flat",
        "",
        "2023",
      })
  void namesAndResultsAreNotMistakenForAnotherLanguage(String text) {
    assertThat(Passages.of(text, null))
        .extracting(Passage::language)
        .allSatisfy(language -> assertThat(language).isIn(null, "en"));
  }

  /// As many pages say, since their template does.
  @Test
  void whatTheTextSaysCountsMoreThanWhatItsFileSays() {
    assertThat(languages(GERMAN, "en")).containsExactly("de");
    assertThat(languages(ENGLISH, "es-MX")).containsExactly("en");
  }

  @Test
  void whatTheFileSaysCountsWhereTheTextSaysTooLittle() {
    assertThat(languages("Wahlabend in Köln", "de-DE")).containsExactly("de");
  }

  @Test
  void eachParagraphHasItsOwnLanguage() {
    String text = ENGLISH + "\n\nVilnius, Istanbul\n\n" + GERMAN + "\n\n" + ENGLISH;
    assertThat(languages(text, null)).containsExactly("en", "de", "en");
  }

  @Test
  void aForeignNameInAParagraphChangesNothing() {
    String club = "Real Club Deportivo de La Coruña y el Club Atlético de Madrid drew.";
    assertThat(languages(ENGLISH + "\n\n" + club, null)).containsExactly("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hr  | Predsjednik je rekao da nije protiv jamstava, ali da se o njima još mora razgovarati.
          id  | Presiden mengatakan bahwa negara itu tidak akan menolak jaminan untuk mereka dalam perjanjian ini.
          ca  | El president va dir que la reunió amb els ministres no ha estat gaire llarga però és important.
          ar  | قال الرئيس إن بلاده لا تعارض هذه الضمانات التي تم الاتفاق عليها
          fa  | رئیس جمهور گفت که این کشور با تضمین‌های داده شده مخالف نیست
          hi  | राष्ट्रपति ने कहा कि देश इस समझौते के खिलाफ नहीं है
          ta  | ஜனாதிபதி இந்த ஒப்பந்தத்தை எதிர்க்கவில்லை என்று கூறினார்
          sr  | Председник је рекао да није против гаранција, али да се о њима још мора разговарати.
          sw  | Rais alisema kuwa nchi yake haina pingamizi na makubaliano hayo kwa ajili ya watu wake.
          vi  | Tổng thống nói rằng nước này không phản đối những bảo đảm đã được đưa ra với họ.
          und | Gaa ƙasar ɓangare kɔ́ŋ ŋutɔ́ wò ɖe ɣeyiɣi ma dzi ɖe ŋkɔ siwo wòyɔ ɖe edzi la ŋu
          """)
  void unsupportedLanguagesAreRecognizedToo(String language, String text) {
    assertThat(languages(text, null)).containsExactly(language);
  }

  @Property
  void passagesFollowEachOtherWithoutGaps(@ForAll List<Boolean> english) {
    var text = new StringBuilder();
    english.forEach(it -> text.append(it ? ENGLISH : GERMAN).append("\n\n"));
    int end = 0;
    for (Passage passage : Passages.of(text.toString(), null)) {
      assertThat(passage.span().start()).isEqualTo(end);
      end = passage.span().end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  private static List<@Nullable String> languages(String text, @Nullable String stated) {
    return Passages.of(text, stated).stream().<@Nullable String>map(Passage::language).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "mul", "zxx", "mis", "x-default"})
  void aTagThatNamesNoLanguageSaysNothing(String tag) {
    assertThat(languages("Calm in Moscow", tag)).containsExactly((String) null);
  }

  @Test
  void aLongRunOfParticlesIsNotAName() {
    String particles = "van der de la ".repeat(50);
    assertThat(EvidenceWords.in("Ruud " + particles + "Sar").small()).hasSize(200);
    assertThat(EvidenceWords.in("Ruud van der Sar").small()).isEmpty();
  }
}
