package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Recognition;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The recognizer copes with any text, and gives the same result in any number of threads.
class AnyTextTest {
  /// Far more than any of these texts needs: only quadratic time exceeds it.
  private static final int SECONDS = 120;

  @ParameterizedTest
  @MethodSource
  @Timeout(SECONDS)
  void endsInBoundedTime(String text) {
    Recognition recognition = Loaded.recognizer().recognize(text);
    assertThat(recognition.sentences()).isNotEmpty();
    assertThat(recognition.sentences()).allSatisfy(span -> assertThat(span.in(text)).isNotBlank());
  }

  static Stream<String> endsInBoundedTime() {
    return Stream.of(
        "word ".repeat(100_000),
        "x".repeat(1_000_000),
        "Putin, ".repeat(20_000),
        IntStream.range(0, 5_000)
            .mapToObj(i -> "Ann Lee" + i + " met")
            .collect(Collectors.joining(" ")),
        "Soccer-".repeat(50_000),
        "UPDATE 2-Soccer-Ajax win\n".repeat(10_000),
        "((((".repeat(50_000),
        "A-".repeat(200_000),
        "A".repeat(200_000),
        "\"'".repeat(100_000),
        "a@".repeat(100_000),
        "a/".repeat(100_000),
        "&".repeat(200_000),
        "<!--".repeat(75_000),
        "<!-- ".repeat(60_000),
        "</a ".repeat(75_000),
        "<a b='c' ".repeat(35_000),
        "<?x ".repeat(75_000),
        "http://a.".repeat(35_000),
        "1 1/2 ".repeat(50_000),
        "(555) 555 ".repeat(30_000),
        "…".repeat(200_000),
        "日。".repeat(100_000),
        "🎉".repeat(100_000),
        "1 (Ann 1 ".repeat(20_000),
        "Ann Lee (Italy) Ann ".repeat(10_000),
        "x" + "\u0301\u0323".repeat(15_000),
        LongTexts.repeated(5_000_000),
        LongTexts.ofManyNames(5_000_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Президент России Владимир Путин заявил о рисках.",
        "日本の首相は東京で会見した。",
        "Der Bundeskanzler sprach am Montag in Berlin mit der Presse.",
        "👩‍🚀 met 🧑‍🚀 at the station \uD83D.",
        "\u0000\u0001\ufffd",
        "the quick brown fox jumps over the lazy dog"
      })
  void keepsEveryMentionWithinItsSentence(String text) {
    Recognition recognition = Loaded.recognizer().recognize(text);
    assertThat(recognition.entities())
        .flatExtracting(entity -> entity.mentions())
        .allSatisfy(
            mention -> {
              var sentence = recognition.sentences().get(mention.sentence());
              assertThat(mention.span().start()).isGreaterThanOrEqualTo(sentence.start());
              assertThat(mention.span().end()).isLessThanOrEqualTo(sentence.end());
            });
  }

  @Test
  void givesTheSameResultInAnyNumberOfThreads() throws InterruptedException, ExecutionException {
    List<String> texts =
        IntStream.range(0, 24)
            .mapToObj(
                i -> "Ms. Number" + i + " of Oslo met Vladimir Putin. Then number" + i + " left.")
            .toList();
    List<Recognition> alone = texts.stream().map(Loaded.recognizer()::recognize).toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Recognition>> tasks =
          texts.reversed().stream()
              .map(text -> (Callable<Recognition>) () -> Loaded.recognizer().recognize(text))
              .toList();
      var together = new java.util.ArrayList<Recognition>();
      for (Future<Recognition> future : threads.invokeAll(tasks)) {
        together.add(future.get());
      }
      assertThat(together.reversed()).isEqualTo(alone);
    }
  }
}
