package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.TextConfidence;
import dev.dateline.index.postings.IndexedArticle.Description;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionEncodingTest {
  private static final Metadata METADATA = Metadata.NONE.with(ArticleField.BYLINE, "Anna");

  @ParameterizedTest
  @CsvSource({
    "FULL, HIGH, ''",
    "FULL, LOW, FULL LOW",
    "NONE, HIGH, UNSUPPORTED_LANGUAGE",
    "NONE, LOW, UNSUPPORTED_LANGUAGE LOW"
  })
  void theConfidenceIsAppendedToTheCoverage(
      NameCoverage coverage, TextConfidence confidence, String appended) {
    var out = new PackedWriter();

    CoverageEncoding.write(coverage, out);
    DescriptionEncoding.writeAppended(description(confidence), coverage, out);

    var in = new PackedReader(out.bytes());
    var codes = new StringBuilder();
    while (in.hasMore()) {
      codes.append(codes.isEmpty() ? "" : " ").append(in.string());
    }
    assertThat(codes).hasToString(appended);
    var again = new PackedReader(out.bytes());
    assertThat(CoverageEncoding.read(again)).isEqualTo(coverage);
    assertThat(DescriptionEncoding.withAppended(description(TextConfidence.HIGH), again))
        .isEqualTo(description(confidence));
  }

  private static Description description(TextConfidence confidence) {
    return new Description("a.txt", METADATA, "text", "UTF-8", confidence);
  }
}
