package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String TEXT = "Rain falls in Spain. It's 1,000 litres, say non-experts.";

  @Test
  void itsHeadlineIsTheTitleOfItsFile() {
    assertThat(article(null, "Rain in Spain").headline()).isEqualTo("Rain in Spain");
  }

  @Test
  void itsHeadlineIsTheFirstSentenceIfTheFileHasNoTitle() {
    assertThat(article(null, null).headline()).isEqualTo("Rain falls in Spain.");
    assertThat(article(null, " ").headline()).isEqualTo("Rain falls in Spain.");
  }

  @Test
  void itsWordsAreCountedWithApostrophesAndHyphensWithinThem() {
    assertThat(article(null, null).profile().words()).isEqualTo(9);
  }

  @Test
  void aMemberOfAnArchiveIsAnArticleOfItsOwn() {
    assertThat(article("a.txt", null).id()).isEqualTo(ArticleId.ofMember("b", "k.zip", "a.txt"));
    assertThat(article(null, null).id()).isEqualTo(ArticleId.of("b", "k.zip"));
  }

  @Test
  void itsHeadlineDoesNotEndAtTheDotAfterADay() {
    String text = "Tallinn, 12. März 2019 (dpa) - Es regnet. Es schneit.";
    var sentences = List.of(new Span(0, 12), new Span(13, 41), new Span(42, text.length()));
    assertThat(Headline.of(null, text, sentences))
        .isEqualTo("Tallinn, 12. März 2019 (dpa) - Es regnet.");
  }

  private static Article article(@Nullable String member, @Nullable String headline) {
    var upload = new Upload("b", "k.zip", null, "e", 1, Instant.EPOCH);
    var date = PublicationDate.of(LocalDate.of(2023, 7, 14), DateSource.HEADER);
    var document =
        new Document(
            member,
            date,
            TEXT,
            headline,
            Metadata.NONE,
            "text",
            "UTF-8",
            TextConfidence.HIGH,
            List.of());
    var sentences = List.of(new Span(0, 20), new Span(21, TEXT.length()));
    return Article.of(upload, document, new Recognition(sentences, List.of()), Instant.EPOCH);
  }
}
