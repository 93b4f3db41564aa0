package dev.dateline.recognition.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Span;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CapitalLinesTest {
  private static final CapitalLines GERMAN =
      new CapitalLines(Locale.GERMAN, Set.of("warnt", "vor", "der")::contains);

  @Test
  void aHeadlineInCapitalsIsWrittenAsASentence() {
    assertThat(recased("SCHOLZ WARNT VOR DER UKRAINE"))
        .containsExactly("Scholz warnt vor der Ukraine");
  }

  @Test
  void aWordIsWrittenAsInTheRestOfTheText() {
    assertThat(recased("MCALLISTER WARNT DIE AFD", "Gestern war McAllister bei der AfD"))
        .containsExactly("McAllister warnt Die AfD", "Gestern war McAllister bei der AfD");
  }

  @Test
  void partsInCapitalsAfterADashOrAColonAreWrittenAsSentences() {
    assertThat(recased("Viele Tote in Malatya – ERDOGAN WARNT VOR ANKARA : PANIK"))
        .containsExactly("Viele Tote in Malatya – Erdogan warnt vor Ankara : PANIK");
  }

  @Test
  void aWordIsWrittenWithoutItsCapitalsIfTheTextHasBoth() {
    assertThat(recased("SCHOLZ WARNT MALATYA", "In MALATYA warnt er", "Aus Malatya"))
        .startsWith("Scholz warnt Malatya");
  }

  @Test
  void shortLinesAndOtherSentencesStayAsTheyAre() {
    assertThat(recased("BAD VILBEL", "Die NATO tagt"))
        .containsExactly("BAD VILBEL", "Die NATO tagt");
  }

  private static List<String> recased(String... lines) {
    return GERMAN.recase(List.of(lines).stream().map(CapitalLinesTest::sentence).toList()).stream()
        .map(
            sentence ->
                sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" ")))
        .toList();
  }

  private static Sentence sentence(String line) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (String word : line.split(" ")) {
      tokens.add(new Token(word, new Span(at, at + word.length())));
      at += word.length() + 1;
    }
    return new Sentence(tokens);
  }
}
