package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Each converted model labels every sentence as CoreNLP does with the original.
class SameAsCoreNlpTest {
  private static final CoreNlpComparison COMPARISON = CoreNlpComparison.of(ModelSet.ENGLISH);

  private static final List<String> WORDS =
      List.of(
          "Putin",
          "the",
          "U.S.",
          "said",
          "-",
          ",",
          ".",
          "(",
          "Reuters",
          ")",
          "Mr.",
          "van",
          "St.",
          "of",
          "in",
          "on",
          "Inc",
          "NATO",
          "1-0",
          "2,000",
          "Smith",
          "'s",
          "\"",
          "COVID-19",
          "Bank",
          "England",
          "Monday",
          "who",
          "I");

  @Example
  void inTheSampleArticle() {
    assertThat(sample().lines().filter(line -> !line.isBlank()).map(line -> line.split("[ ]+")))
        .isNotEmpty()
        .allSatisfy(words -> assertSame(List.of(words)));
  }

  @Example
  void ifAWordOccursAgain() {
    assertSame(
        List.of("He", "met", "Paris", "and", "then", "saw", "Paris", "again", "in", "Paris"));
  }

  @Property(tries = 300)
  void inAnyOrderOfWords(@ForAll("sentences") List<String> words) {
    assertSame(words);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> known = Arbitraries.of(WORDS);
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange('A', 'z')
            .withChars("<>|#-.\u00e9\u0130\u03a3")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(known, any).list().ofMinSize(1).ofMaxSize(30);
  }

  private static void assertSame(List<String> words) {
    COMPARISON.assertSame(words);
  }

  private static String sample() {
    try (var file =
        SameAsCoreNlpTest.class.getResourceAsStream("/articles/putin-nato-2023-07-14.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
