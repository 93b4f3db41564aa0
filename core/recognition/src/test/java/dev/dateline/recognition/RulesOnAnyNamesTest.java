package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a model finds, the names overlap nowhere after the rules.
class RulesOnAnyNamesTest {
  private static final String[] WORDS = {
    "A",
    "R",
    "T.",
    "DCP",
    "Justice",
    "K",
    "Srinivas",
    "Ann",
    "Lee",
    "of",
    "the",
    "and",
    ",",
    "(",
    ")",
    "-",
    "\"",
    "Bank",
    "SA",
    "Co",
    "Ltd",
    "Jr.",
    "April",
    "May",
    "in",
    "Paris",
    "Texas",
    "New",
    "York",
    "beat",
    "2",
    "Open",
    "Hurricane",
    "Ida",
    "Ministry",
    "Defence",
    "President",
    "Airport",
    "Road",
    "QC",
    "MD",
    "al",
    "de",
    "party",
    "said",
    ":",
    ";",
    "U.S.",
    "German",
    "Leopards",
    "UN",
    "Asian",
    "Games",
    "London-based",
    "Lake",
    "Chad",
    "Sheikh",
    "Emir",
    "BN",
    "Barisan",
    "Nasional",
    "/"
  };
  private static final String[] TYPES = {"PERSON", "ORGANIZATION", "LOCATION", "MISC"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{DCP A:ORGANIZATION} R {Srinivas:PERSON} was quoted.",
        "The {Pekao:PERSON} {SA:LOCATION} {Co:ORGANIZATION} rose.",
      })
  void theLongerNameReplacesThoseWithinIt(String marked) {
    assertThat(Tagged.overlaps(marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noNamesOverlap(long seed) {
    var random = new Random(seed);
    for (int text = 0; text < 300; text++) {
      String marked = marked(random);
      assertThat(Tagged.overlaps(marked)).as(marked).isEmpty();
    }
  }

  /// Three sentences of random words, a third of them in names.
  private static String marked(Random random) {
    var marked = new StringBuilder();
    for (int i = 0; i < 45; i++) {
      int length = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
      marked.append(i % 15 == 14 ? "." : length > 0 ? name(random, length) : word(random));
      marked.append(' ');
    }
    return marked.toString();
  }

  private static String name(Random random, int length) {
    var words = new StringBuilder(word(random));
    for (int i = 1; i < length; i++) {
      words.append(' ').append(word(random));
    }
    String name = words.toString().replace(":", ";");
    return "{" + name + ":" + TYPES[random.nextInt(TYPES.length)] + "}";
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
