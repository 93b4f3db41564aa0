package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Utf8;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field of an article")
class LengthsTest {
  private static final byte[] ARTICLE = utf8("date 2023-07-14 Moscow was calm.");
  private static final String JSON =
      """
      {"date": "2023-07-14", "title": "%1$s", "author": "%1$s", "source": "%1$s",
       "section": "%1$s", "url": "%1$s", "language": "%2$s", "text": "Moscow was calm."}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"a", "word ", "ж", "東", "😀", "ﷺ"})
  void isCutToItsLongestLength(String unit) {
    String endless = unit.repeat(400_000 / unit.length());
    isBounded(document(read(JSON.formatted(endless, "en" + "-abcdef".repeat(60_000)))));
    isBounded(
        document(
            read(
                "<html lang='en-%1$s'><meta name=date content=2023-07-14><title>%1$s</title><meta name=author content='%1$s'><meta property='og:site_name' content='%1$s'><meta property='article:section' content='%1$s'><link rel=canonical href='%1$s'><p>Moscow was calm."
                    .formatted(endless))));
  }

  @Property(tries = 200)
  void isBoundedWhateverItHolds(@ForAll @StringLength(max = 5000) String any) {
    String escaped = any.replaceAll("[\\\\\"\\p{Cc}]", "");
    isBounded(document(read(JSON.formatted(escaped, escaped))));
  }

  private static void isBounded(Document document) {
    assertThat(length(document.headline())).isLessThanOrEqualTo(1000);
    assertThat(length(document.get(ArticleField.BYLINE))).isLessThanOrEqualTo(200);
    assertThat(length(document.get(ArticleField.SECTION))).isLessThanOrEqualTo(200);
    assertThat(length(document.get(ArticleField.SOURCE))).isLessThanOrEqualTo(100);
    assertThat(Utf8.length(String.valueOf(document.get(ArticleField.SOURCE))))
        .isLessThanOrEqualTo(160);
    assertThat(Utf8.length(String.valueOf(document.get(ArticleField.URL))))
        .isLessThanOrEqualTo(2048);
    assertThat(length(document.get(ArticleField.LANGUAGE))).isLessThanOrEqualTo(60);
  }

  private static int length(@Nullable String field) {
    return String.valueOf(field).length();
  }

  @Test
  void isLeftOutIfItIsAnAddressThatIsTooLong() {
    String address = "https://example.com/" + "a".repeat(2028);
    assertThat(document(read(JSON.formatted(address, "en"))).get(ArticleField.URL))
        .isEqualTo(address);
    assertThat(document(read(JSON.formatted(address + "a", "en"))).get(ArticleField.URL)).isNull();
  }

  @Test
  void isNotAMembersNameIfItIsLongerThanAKey() {
    var members = new LinkedHashMap<String, byte[]>();
    members.put("é".repeat(510) + ".txt", ARTICLE);
    members.put("é".repeat(511) + ".txt", ARTICLE);
    var reading = (Reading.Documents) read(zip(members));
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.member()).startsWith("ééé").hasSizeLessThan(100);
              assertThat(rejected.rejection().reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(rejected.rejection().message()).contains("ééé", "1026 bytes");
            });
  }

  @Test
  void isNotAnIdentifierIfItIsLongerThanAKey() {
    String id = "x".repeat(400_000);
    String item = "{\"date\": \"2023-07-14\", \"id\": \"%s\", \"text\": \"Moscow was calm.\"}";
    for (String format : List.of("[%s, %s]", "%s\n%s\n")) {
      var reading =
          (Reading.Documents) read(format.formatted(item.formatted(id), item.formatted(1)));
      assertThat(reading.documents()).extracting(Document::member).containsExactly("1");
      assertThat(reading.rejected()).hasSize(1);
    }
    String feed =
        "<rss><item><guid>%s</guid><pubDate>2023-07-14</pubDate><title>a</title></item></rss>";
    assertThat(rejection(read(feed.formatted(id))).reason()).isEqualTo(Reason.TOO_LARGE);
  }
}
