package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.Entity;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MultilingualRecognizerTest {
  private static final String ENGLISH = "Vladimir Putin met Angela Merkel in Moscow. They talked.";
  private static final String AGAIN = "Putin then left for Vilnius, in Lithuania.";
  private static final String POLISH =
      "W poniedziałek Andrzej Duda był w Wilnie. Prezydent wrócił do Warszawy.";

  private static final MultilingualRecognizer RECOGNIZER =
      MultilingualRecognizer.over(Loaded.recognizer());

  @Test
  void anArticleInALanguageThatNobodyReadsHasSentencesButNoNames() {
    var recognition = recognize(new String[] {POLISH}, "pl");

    assertThat(recognition.coverage()).isEqualTo(NameCoverage.NONE);
    assertThat(recognition.entities()).isEmpty();
    assertThat(recognition.sentences())
        .extracting(sentence -> sentence.in(POLISH))
        .containsExactly(
            "W poniedziałek Andrzej Duda był w Wilnie.", "Prezydent wrócił do Warszawy.");
  }

  @Test
  void chineseSentencesEndAtTheirPunctuation() {
    String text = "总统表示愿意讨论安全保障问题。他星期一离开北京。";
    assertThat(recognize(new String[] {text}, "zh").sentences()).hasSize(2);
  }

  @Test
  void englishAndUnknownTextsAreReadAsBefore() {
    var before = Loaded.recognizer().recognize(ENGLISH);
    assertThat(recognize(new String[] {ENGLISH}, "en")).isEqualTo(before);
    assertThat(recognize(new String[] {ENGLISH}, "en-GB")).isEqualTo(before);
    assertThat(recognize(new String[] {ENGLISH}, (String) null)).isEqualTo(before);
    assertThat(before.coverage()).isEqualTo(NameCoverage.FULL);
  }

  @Test
  void ofAMixedArticleTheEnglishParagraphsAreReadTogether() {
    String[] paragraphs = {ENGLISH, POLISH, AGAIN};
    String text = String.join("\n\n", paragraphs);
    var recognition = recognize(paragraphs, "en", "pl", "en");

    assertThat(recognition.coverage()).isEqualTo(NameCoverage.PARTIAL);
    assertThat(recognition.entities())
        .extracting(Entity::name)
        .containsExactly("Vladimir Putin", "Angela Merkel", "Moscow", "Vilnius", "Lithuania");
    assertThat(recognition.sentences())
        .extracting(sentence -> sentence.in(text))
        .containsExactly(
            "Vladimir Putin met Angela Merkel in Moscow.",
            "They talked.",
            "W poniedziałek Andrzej Duda był w Wilnie.",
            "Prezydent wrócił do Warszawy.",
            AGAIN);
    assertThat(recognition.entities().getFirst().mentions())
        .extracting(
            mention -> mention.span().in(text),
            mention -> recognition.sentences().get(mention.sentence()).in(text))
        .containsExactly(
            tuple("Vladimir Putin", "Vladimir Putin met Angela Merkel in Moscow."),
            tuple("Putin", AGAIN));
  }

  @Test
  void weekdaysAndGreetingsAreNoNamesInTextsOfUnknownLanguage() {
    for (String text :
        List.of(
            "Montag\t12:00\tBerlin\t18°C\nDienstag\t12:00\tHamburg\t17°C\nMittwoch\t12:00\tMünchen",
            "Lundi;Paris;12\nMardi;Lyon;14\nMercredi;Nice;18",
            "Guten Morgen Berlin!",
            "Feliz lunes, Valencia",
            "Bonne fête maman",
            "Buon lunedì a tutti")) {
      assertThat(recognize(new String[] {text}, (String) null).entities())
          .extracting(Entity::name)
          .as(text)
          .isSubsetOf("Berlin", "Hamburg", "München", "Paris", "Lyon", "Nice", "Valencia");
    }
  }

  @Test
  void inEnglishTextsTheyMayBeNames() {
    String text =
        "Friday's novel is about Guy Montag. Montag burns books, and Mr. Montag regrets it.";
    assertThat(recognize(new String[] {text}, "en")).isEqualTo(Loaded.recognizer().recognize(text));
  }

  @Test
  void anEmptyTextHasNothing() {
    assertThat(RECOGNIZER.recognize("", List.of()))
        .isEqualTo(new Recognition(List.of(), List.of()));
  }

  /// Recognizes `paragraphs`, each in the language at the same place.
  private static Recognition recognize(String[] paragraphs, @Nullable String... languages) {
    var passages = new ArrayList<Passage>();
    int start = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      boolean last = i == paragraphs.length - 1;
      int end = start + paragraphs[i].length() + (last ? 0 : 2);
      passages.add(new Passage(new Span(start, end), languages[i]));
      start = end;
    }
    return RECOGNIZER.recognize(String.join("\n\n", paragraphs), passages);
  }
}
