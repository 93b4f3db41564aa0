package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order of a PDF's words, wherever and in whatever order they are drawn.
class PdfLayoutTest {
  private static final List<String> LEFT =
      List.of(
          "The harbour board of Westhaven approved",
          "a new ferry line on Monday. Chairwoman",
          "Ana Writer said that the line will be run",
          "by a company of the town, which the mayor",
          "had asked for its ships in spring.");
  private static final List<String> MIDDLE =
      List.of(
          "In the capital, the minister Ben Reader",
          "told the group of fishermen that all ships",
          "must be clean. Captain Cleo Other of the",
          "union said that the price of the line was",
          "far too high for the people there.");
  private static final List<String> RIGHT =
      List.of(
          "Nobody knows what will happen next, but",
          "many of those who live on the islands do",
          "not want to wait for another year. The",
          "board will meet again after the summer",
          "and decide on the ships for the line.");
  private static final String FIRST =
      "The harbour board of Westhaven approved a new ferry line on Monday. Chairwoman Ana Writer"
          + " said that the line will be run by a company of the town, which the mayor had asked"
          + " for its ships in spring.";
  private static final String SECOND =
      "In the capital, the minister Ben Reader told the group of fishermen that all ships must be"
          + " clean. Captain Cleo Other of the union said that the price of the line was far too"
          + " high for the people there.";
  private static final String THIRD =
      "Nobody knows what will happen next, but many of those who live on the islands do not want to"
          + " wait for another year. The board will meet again after the summer and decide on the"
          + " ships for the line.";

  @Test
  void twoColumnsAreReadOneAfterTheOtherThoughTheyAreDrawnRowByRow() {
    var pdf = dated().rows(700, List.of(60f, 250f), List.of(LEFT, MIDDLE));
    assertThat(text(pdf)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void threeColumnsBelowAHeadlineAndAboveAFootAreReadOneAfterTheOther() {
    var pdf =
        dated()
            .line(150, 730, 20, 0, "Ferry line approved for the islands")
            .rows(690, List.of(40f, 230f, 410f), List.of(LEFT, MIDDLE, RIGHT))
            .line(
                40,
                600,
                "This story was corrected on Tuesday: the board met in the harbour, not in the town"
                    + " hall of Westhaven.");
    assertThat(text(pdf))
        .isEqualTo(
            "Ferry line approved for the islands\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\n"
                + THIRD
                + "\n\n"
                + "This story was corrected on Tuesday: the board met in the harbour, not in the"
                + " town hall of Westhaven.");
  }

  @Test
  void columnsAreFoundEvenIfTheirLinesAreAtDifferentHeights() {
    var pdf =
        dated()
            .rows(700, List.of(40f), List.of(LEFT))
            .rows(695, List.of(230f), List.of(MIDDLE))
            .rows(691, List.of(410f), List.of(RIGHT));
    assertThat(text(pdf)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void aTableIsReadRowByRow() {
    var names = List.of("Ana Writer", "Ben Reader", "Cleo Other", "Dan Third");
    var towns = List.of("Westhaven", "Easthaven", "Norwood", "Southport");
    assertThat(text(dated().rows(700, List.of(60f, 250f), List.of(names, towns))))
        .isEqualTo(
            "Ana Writer Westhaven Ben Reader Easthaven Cleo Other Norwood Dan Third Southport");
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.5f, 1, 1.5f, 2, 3, 5})
  void spacesBetweenLettersBreakNoWord(float spacing) {
    var pdf = dated().line(60, 700, 11, spacing, "Ana Writer of Westhaven met Ben Reader there.");
    assertThat(text(pdf)).isEqualTo("Ana Writer of Westhaven met Ben Reader there.");
  }

  @Test
  void spaceCharactersBetweenLettersBreakNoWord() {
    assertThat(text(dated().line(60, 700, "W E S T H A V E N  A P P R O V E S")))
        .isEqualTo("WESTHAVEN APPROVES");
  }

  @ParameterizedTest
  @ValueSource(floats = {24, 31, 40})
  void aDropCapJoinsItsWord(float size) {
    float right = 60 + size * 0.62f + 2;
    var pdf =
        dated()
            .line(60, 700 - (size - 10) * 0.7f, size, 0, "T")
            .line(right, 700, LEFT.getFirst().substring(1))
            .line(right, 688, LEFT.get(1))
            .line(right, 676, LEFT.get(2))
            .line(60, 664, LEFT.get(3))
            .line(60, 652, LEFT.get(4));
    assertThat(text(pdf)).isEqualTo(FIRST);
  }

  @Test
  void runningHeadsAndPageNumbersAreNotText() {
    var pdf = dated();
    for (int number = 1; number <= 3; number++) {
      pdf.line(60, 780, "THE DAILY HERALD").line(500, 780, "Page " + number);
      pdf.rows(700, List.of(60f), List.of(List.of(LEFT, MIDDLE, RIGHT).get(number - 1)));
      pdf.line(300, 30, Integer.toString(number)).line(60, 20, "(c) Herald Limited 2023");
      if (number < 3) {
        pdf.nextPage();
      }
    }
    assertThat(text(pdf)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void whatIsWrittenAlongTheMarginIsNotText() {
    var pdf = dated().upwards(30, 200, "CONFIDENTIAL COPY OF DAN THIRD");
    assertThat(text(pdf.rows(700, List.of(60f), List.of(LEFT)))).isEqualTo(FIRST);
  }

  @Test
  void aSentenceGoesOnInTheNextColumnAndOnTheNextPage() {
    var pdf =
        dated()
            .rows(
                700,
                List.of(60f, 250f),
                List.of(
                    LEFT.subList(0, 3),
                    List.of(
                        LEFT.get(3),
                        LEFT.get(4).replace("ships in spring.", "ferry, as"),
                        "the inter-")))
            .nextPage()
            .line(60, 750, "national rules that the minister made")
            .line(60, 738, "for all ports demand.");
    assertThat(text(pdf))
        .isEqualTo(
            FIRST.replace("ships in spring.", "ferry, as")
                + " the international rules that the minister made for all ports demand.");
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    var pdf = dated();
    for (int line = 0; line < 5; line++) {
      pdf.line(60, 700 - 12 * line, LEFT.get(line));
    }
    pdf.line(72, 640, MIDDLE.getFirst());
    for (int line = 1; line < 5; line++) {
      pdf.line(60, 640 - 12 * line, MIDDLE.get(line));
    }
    assertThat(text(pdf)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  private static PdfPages dated() {
    return new PdfPages().line(60, 760, "date 2023-07-14");
  }

  private static String text(PdfPages pdf) {
    return document(Files.read(pdf.bytes())).text();
  }
}
