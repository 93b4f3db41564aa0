package dev.dateline.articles.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Patterns of the kinds that take long, and their remedies.
class ReadGrowthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\s+#.*$",
        "0+$",
        "(a+)+b",
        "\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d+ chars]\\s*$",
        "</?[a-zA-Z][^>]*>|&(?:#\\d+|\\w+);",
        "\\b[Ii]n (?:May|June)(?![\\w ]*\\d)",
        "(?:^|[ -])\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){1,2} \\(",
        "<meta[^>]*charset[^>]*>",
        "\\bcafé\\b"
      })
  void seesThatTheReadsGrowFasterThanTheText(String regex) {
    assertThat(violations(regex)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<!\\s)\\s++#.*",
        "(?<!0)0++$",
        "a+b?",
        "</?[a-zA-Z][^<>]*+>",
        "(?<!\\w)[Ii]n (?:May|June)(?![\\w ]{0,240}\\d)",
        "[\\p{L}\\p{M}\\p{N}]+",
        " ?\n ?",
        "\\d{4}(-\\d{2}(-\\d{2})?)?"
      })
  void hasNothingAgainstReadsThatGrowWithTheText(String regex) {
    assertThat(violations(regex)).isEmpty();
  }

  private static Stream<String> violations(String regex) {
    var pattern = Pattern.compile(regex);
    var growth = new ReadGrowth(text -> Use.FIND.of(pattern, text));
    return Pumps.of(pattern).stream().map(growth::violation).flatMap(Optional::stream).limit(1);
  }
}
