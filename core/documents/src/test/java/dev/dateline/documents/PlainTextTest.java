package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Rejection.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @Test
  void theSampleIsDatedByItsHeader() {
    var document = document(read(" date 2023-07-14 Russian President Putin.\n\nHe spoke.\n"));
    assertThat(document.date().day()).isEqualTo(LocalDate.of(2023, 7, 14));
    assertThat(document.date().source()).isEqualTo(DateSource.HEADER);
    assertThat(document.text()).isEqualTo("Russian President Putin.\n\nHe spoke.");
    assertThat(document.format()).isEqualTo("text");
    assertThat(document.charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2023-07-14 Moscow was calm.",
        "date 2023-07-14\nMoscow was calm.",
        "\uFEFFdate 2023-07-14 Moscow was calm.",
        "\uFEFF \r\ndate 2023-07-14 Moscow was calm.",
        "Date: 2023-07-14\r\n\r\nMoscow was calm.\r\n",
        "Date: Fri, 14 Jul 2023 09:30:00 +0300\n\nMoscow was calm.",
        "Date: July 14, 2023 (updated)\nMoscow was calm.",
        "DATE - 2023-07-14\n\nMoscow was calm.",
        "DATE — July 14, 2023\n\nMoscow was calm.",
        "date=2023-07-14\rMoscow was calm.",
        "date:\u00a014.07.2023\nMoscow was calm.",
        "published: 2023-07-14\n\nMoscow was calm.",
        "date 2023-07-14. Moscow was calm.",
        "date 2023-07-14, Moscow was calm.",
        "date 2023-07-14 - Moscow was calm.",
        "date 2023-07-14 — Moscow was calm.",
        "date 2023-07-14: Moscow was calm.",
        "date 2023-07-14Z Moscow was calm.",
        "date 2023-07-14.\nMoscow was calm.",
        "[date 2023-07-14]\nMoscow was calm.",
        "[date 2023-07-14] Moscow was calm.",
        "2023-07-14\nMoscow was calm.",
        "2023-07-14T09:30:00Z\n\nMoscow was calm.",
        "July 14, 2023\n\nMoscow was calm.",
        "Friday, July 14, 2023\n\nMoscow was calm.",
        "---\ndate: 2023-07-14\n---\nMoscow was calm.",
        "+++\ndate = 2023-07-14T09:30:00Z\n+++\nMoscow was calm."
      })
  void theHeaderIsReadInEveryForm(String file) {
    var document = document(read(file));
    assertThat(document.date().day()).isEqualTo(LocalDate.of(2023, 7, 14));
    assertThat(document.text()).isEqualTo("Moscow was calm.");
  }

  @Nested
  class AHeaderOfSeveralLines {
    @ParameterizedTest
    @ValueSource(
        strings = {
          """
          title: Calm in Moscow
          author: Jane Doe
          source: Reuters
          section: World
          url: https://example.org/calm?a=b:c
          date: 2023-07-14
          lang: en

          Moscow was calm.
          """,
          """
          Date: 2023-07-14
          Source - Reuters
          Title: Calm in Moscow
          Section: World
          URL: https://example.org/calm?a=b:c
          Tags: moscow, weather
          Language: en
          By Jane Doe

          Moscow was calm.
          """,
          """
          ---
          title: "Calm in Moscow"
          date: 2023-07-14T09:30:00+03:00 # of the paper
          authors:
            - Jane Doe
          categories: [World]
          source: 'Reuters'
          tags: [a, b]
          draft: false
          link: https://example.org/calm?a=b:c
          lang: en
          ---

          Moscow was calm.
          """,
          """
          From: Jane Doe
          To: desk@example.org
          Subject: Calm in Moscow
          Date: Fri, 14 Jul 2023 09:30:00 +0300
          Source: Reuters
          Section: World
          Link: https://example.org/calm?a=b:c
          Language: en

          Moscow was calm.
          """
        })
    void givesEachField(String file) {
      var document = document(read(file));
      assertThat(document.date().day()).isEqualTo(LocalDate.of(2023, 7, 14));
      assertThat(document.headline()).isEqualTo("Calm in Moscow");
      assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
      assertThat(document.get(ArticleField.SOURCE)).isEqualTo("Reuters");
      assertThat(document.get(ArticleField.SECTION)).isEqualTo("World");
      assertThat(document.get(ArticleField.URL)).isEqualTo("https://example.org/calm?a=b:c");
      assertThat(document.get(ArticleField.LANGUAGE)).isEqualTo("en");
      assertThat(document.text()).isEqualTo("Moscow was calm.");
    }
  }

  @Nested
  class ADateLineThatIsNotUnderstood {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "date 2021-07\nMoscow was calm.",
          "date 2021-07 Moscow was calm, as far as anyone could tell from there.",
          "date unknown\n\nMoscow was calm.",
          "date 16 Jul 21\nMoscow was calm.",
          "date 16 Jul 21 Moscow was calm, as far as anyone could tell from there.",
          "Date: July 2021\nMoscow was calm.",
          "[date unknown]\nMoscow was calm."
        })
    void isRejectedByWhatItSaysWithWhatWouldBeRight(String file) {
      var rejection = rejection(read(file));
      assertThat(rejection.reason()).isEqualTo(Reason.IMPOSSIBLE_DATE);
      assertThat(rejection.message())
          .contains("was not understood")
          .containsAnyOf("2021-07", "unknown", "16 Jul 21", "July 2021");
      assertThat(rejection.remedy()).contains("date 2023-07-14");
    }

    @Test
    void isNoLineThatMerelyBeginsWithTheWord() {
      assertThat(rejection(read("Date palms grow in Egypt.\n\nThey are tall.")).reason())
          .isEqualTo(Reason.NO_DATE);
    }
  }

  @Nested
  class TheTextIsNotTakenForAHeader {
    @Test
    void whereASentenceOpensWithADate() {
      assertThat(rejection(read("July 14, 2023 was a calm day in Moscow.")).reason())
          .isEqualTo(Reason.NO_DATE);
    }

    @Test
    void whereItOpensWithANameAndAColon() {
      String text = "Moscow: a calm city.\n\nKyiv: another one.";
      assertThat(document(read("date 2023-07-14\n" + text)).text()).isEqualTo(text);
    }

    @Test
    void whereTheDateLineGoesOn() {
      assertThat(document(read("date 2023-07-14 Source: Putin. He said.")).text())
          .isEqualTo("Source: Putin. He said.");
    }

    @Test
    void whereAnotherDateFollows() {
      assertThat(document(read("date 2023-07-14\n\nDate: 2022-01-01 was cold.")).text())
          .isEqualTo("Date: 2022-01-01 was cold.");
    }
  }

  @Test
  void paragraphsPastedFromThePageOfASiteLoseTheirTags() {
    var document = document(read("date 2023-07-14\n<p>The board met.</p>\n<p>It was late.</p>"));
    assertThat(document.text()).isEqualTo("The board met.\n\nIt was late.");
  }

  @Test
  void characterReferencesFromAPageAreDecoded() {
    var document = document(read("date 2023-07-14\nAndr&eacute; &amp; L&eacute;a met."));
    assertThat(document.text()).isEqualTo("André & Léa met.");
    assertThat(document(read("date 2023-07-14\nHe wrote &amp; for &.")).text())
        .isEqualTo("He wrote &amp; for &.");
  }
}
