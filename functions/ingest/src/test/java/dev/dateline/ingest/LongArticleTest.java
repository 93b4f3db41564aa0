package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import dev.dateline.ingest.object.FakeBucket;
import dev.dateline.recognition.MultilingualRecognizer;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article as large as any upload may be")
class LongArticleTest {
  private static final int LARGEST = 5 * 1024 * 1024;
  private static final String KEY = "chronicle.txt";
  private final FunctionInMemory function =
      new FunctionInMemory(
          FakeBucket.unversioned("articles", LARGEST),
          MultilingualRecognizer.load(),
          UnaryOperator.identity());

  @Test
  void isIndexedByItsDateAndTheNamesOfItsBeginning() {
    Upload upload = function.upload(KEY, chronicle());
    function.handle(Notification.of(Notification.created(upload, "0A")));

    assertThat(function.logged("outcome")).containsExactly("indexed");
    assertThat(function.article(KEY))
        .hasValueSatisfying(
            article -> assertThat(article.date().day()).isEqualTo(LocalDate.of(2023, 7, 14)));
    assertThat(function.keysNaming("Vladimir Putin")).containsExactly(KEY);
    assertThat(function.keysNaming("Angela Merkel")).isEmpty();
  }

  private static String chronicle() {
    String day = "Joe Biden met Olaf Scholz in Berlin, and the rain fell on the town for days.\n";
    return "date 2023-07-14 Vladimir Putin warned NATO on Friday.\n"
        + day.repeat((LARGEST - 100) / day.length())
        + "Angela Merkel left.";
  }
}
