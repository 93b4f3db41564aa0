package dev.dateline.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.\n\nTwo.",
        "One.\r\n\r\nTwo.",
        "One.\r\rTwo.",
        "One.\u2029Two.",
        "\n One. \n \n\n\tTwo.\n"
      })
  void paragraphsAreApartByOneEmptyLine(String text) {
    assertThat(Prose.of(text)).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void linesThatWereBrokenToFitAreJoined() {
    assertThat(
            Prose.of(
                """
                Russian President Vladimir Putin has once again
                expressed concerns over Ukraine's potential secu-
                rity. He spoke to Rossia-
                24.
                The ministry agreed with him on that day in July.
                """))
        .isEqualTo(
            "Russian President Vladimir Putin has once again expressed concerns over Ukraine's"
                + " potential security. He spoke to Rossia-24.\n\n"
                + "The ministry agreed with him on that day in July.");
  }

  @Test
  void aLineWiderThanAPageIsAParagraph() {
    String wide = "Moscow was calm. ".repeat(20).strip();
    assertThat(Prose.of(wide + "\n" + wide)).isEqualTo(wide + "\n\n" + wide);
  }

  @Test
  void spacesThatDoNotBreakAreSpaces() {
    assertThat(Prose.of("Vladimir\u00a0Putin \u202f said")).isEqualTo("Vladimir Putin said");
  }

  @Test
  void softHyphensAndInvisibleCharactersAreGone() {
    assertThat(Prose.of("Ukrai\u00adnian secu\u00ad\nrity\u200b")).isEqualTo("Ukrainian security");
  }

  @Test
  void accentsAreComposed() {
    assertThat(Prose.of("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void marksAfterAnInvisibleCharacterAreComposedToo() {
    assertThat(Prose.of("Cafe\u200b\u0301")).isEqualTo("Café");
  }

  @Test
  void moreMarksThanAnyLanguageNeedsAreBrokenUpSoThatTheyNeedNotBeSorted() {
    String marks = "\u0301\u0323".repeat(100_000);
    String above = "\u0301".repeat(15);
    String below = "\u0323".repeat(15);
    assertThat(Prose.of("q" + marks)).startsWith("q" + below + above + "\u034f" + below + above);
    assertThat(Prose.of("q" + marks.substring(0, 30))).isEqualTo("q" + below + above);
  }

  @Property(tries = 500)
  void cleanTextStaysAsItIs(@ForAll String text) {
    String clean = Prose.of(text);
    assertThat(Prose.of(clean)).isEqualTo(clean);
  }

  @Property(tries = 500)
  void cleanMarksStayAsTheyAre(@ForAll("marks") String text) {
    cleanTextStaysAsItIs(text);
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> marks() {
    return net.jqwik.api.Arbitraries.of("a", "q-", "-\n", " ", "\u200b", "\u00ad", "\u034f")
        .flatMap(
            text ->
                net.jqwik.api.Arbitraries.strings()
                    .withChars("\u0301\u0323\u0302")
                    .ofMaxLength(70)
                    .map(text::concat))
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void noLetterIsLost(@ForAll("words") String text) {
    assertThat(letters(Prose.of(text))).isEqualTo(letters(text));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> words() {
    return net.jqwik.api.Arbitraries.strings().withChars("abcXYZ .!-\n\r\t").ofMaxLength(300);
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-zA-Z]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "He saw the Russian-|born captain there, Russian-born captain",
    "She is a London-|based writer of books, London-based writer",
    "It is a stub-|born captain of the ship, stubborn captain",
    "He spoke of Estonian secu-|rity in spring, Estonian security in",
  })
  void aHyphenStaysBetweenANameAndWhatOftenFollowsOne(String lines, String words) {
    assertThat(Prose.of(lines.replace('|', '\n'))).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Ma\u200dri T\u200camm of \u202bTal\u2060linn\u202c, Mari Tamm of Tallinn",
    "نمی\u200cخواهم, نمی\u200cخواهم",
    "क्\u200dष, क्\u200dष",
    "👩\u200d🔬, 👩\u200d🔬",
  })
  void joinersStayOnlyWhereTheyJoin(String written, String words) {
    assertThat(Prose.of(written)).isEqualTo(words);
  }
}
