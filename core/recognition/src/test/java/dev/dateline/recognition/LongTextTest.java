package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Recognition;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.canonical.Gathering;
import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.canonical.References;
import dev.dateline.recognition.corenlp.CoreNlpTagger;
import dev.dateline.recognition.text.TaggedText;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The time grows linearly with the length of a text, and only the beginning of a huge text is
/// read.
class LongTextTest {
  private static final int LENGTH = 150_000;
  private static final CoreNlpTagger TAGGER = CoreNlpTagger.load(ModelSet.ENGLISH);

  /// Linear time would be four times as long, quadratic time sixteen times.
  @ParameterizedTest
  @MethodSource("texts")
  void fourTimesTheTextTakesLessThanTenTimesTheTime(IntFunction<String> text) {
    TaggedText some = TAGGER.tag(text.apply(LENGTH));
    TaggedText more = TAGGER.tag(text.apply(4 * LENGTH));
    time(some);

    assertThat(Math.min(time(more), time(more)))
        .isLessThan(10 * Math.max(1, Math.max(time(some), time(some))));
  }

  static Stream<Named<IntFunction<String>>> texts() {
    return Stream.of(
        Named.of("a paragraph again and again", LongTexts::repeated),
        Named.of("many names", LongTexts::ofManyNames));
  }

  /// CPU time, so that other processes do not count.
  private static long time(TaggedText text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<Reference> references = References.of(Rules.apply(text));
    assertThat(references).isNotEmpty();
    return threads.getCurrentThreadCpuTime() - start;
  }

  @Test
  void namesAreFoundInTheFirstHalfMillionCharacters() {
    String words = "the rain fell on the hills and on the towns below them for days . ";
    String text =
        "Vladimir Putin met Joe Biden. "
            + words.repeat(TextLimits.LONGEST_TEXT / words.length() + 1)
            + " Angela Merkel met Emmanuel Macron.";
    Recognition recognition = Loaded.recognizer().recognize(text);

    assertThat(recognition.entities())
        .extracting(Entity::name)
        .contains("Vladimir Putin", "Joe Biden")
        .doesNotContain("Angela Merkel", "Emmanuel Macron");
    assertThat(recognition.sentences().getLast().end())
        .isLessThanOrEqualTo(TextLimits.LONGEST_TEXT);
  }

  @Test
  void theFirstNamesAreKeptIfThereAreTooMany() {
    String text = LongTexts.ofManyNames(TextLimits.LONGEST_TEXT);
    List<Entity> all = Gathering.entities(Loaded.recognizer().references(TextLimits.within(text)));
    List<Entity> kept = Loaded.recognizer().recognize(text).entities();

    assertThat(kept).hasSizeBetween(3_000, all.size() - 1);
    assertThat(kept)
        .extracting(Entity::name)
        .isEqualTo(all.stream().limit(kept.size()).map(Entity::name).toList());
  }

  @Test
  void aTextIsCutAfterAWordAndNeverWithinACharacter() {
    String word = "abcdefg ";
    assertThat(TextLimits.within(word.repeat(100_000)))
        .hasSizeLessThan(500_001)
        .endsWith("abcdefg");
    assertThat(TextLimits.within("x" + "🎉".repeat(400_000))).endsWith("🎉").hasSize(499_999);
    assertThat(TextLimits.within(word)).isEqualTo(word);
  }
}
