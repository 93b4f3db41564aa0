package dev.dateline.articles.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which regular expressions of compiled classes the tests see, and which they know they miss.
class ModulePatternsTest {
  private static final ClassPatterns SEEN = patterns(Seen.class);
  private static final ClassPatterns HIDDEN = patterns(Hidden.class);

  @Test
  void seesConstantsListsOfThemAndExpressionsGivenToStrings() {
    assertThat(SEEN.used())
        .extracting(used -> used.pattern().pattern(), UsedPattern::uses)
        .containsExactlyInAnyOrder(
            tuple("one", Set.of(Use.FIND)),
            tuple("two", Set.of(Use.FIND, Use.LOOKING_AT)),
            tuple("four", Set.of(Use.MATCH)),
            tuple("five", Set.of(Use.FIND)));
    assertThat(SEEN.hidden()).isEmpty();
  }

  @Test
  void complainsOfWhatItDoesNotSee() {
    assertThat(HIDDEN.hidden())
        .anyMatch(violation -> violation.contains("matches takes a regular expression"))
        .anyMatch(violation -> violation.contains("compiled compiles a pattern at each call"))
        .anyMatch(violation -> violation.contains("reference passes on String.split"))
        .anyMatch(violation -> violation.contains("keeps patterns out of its fields"));
  }

  private static ClassPatterns patterns(Class<?> type) {
    return ModulePatterns.of(ModulePatternsTest.class).classes().stream()
        .filter(each -> each.name().equals(type.getName().replace('.', '/')))
        .findFirst()
        .orElseThrow();
  }

  static final class Seen {
    private static final Pattern ONE = Pattern.compile("one");
    private static final List<Pattern> MORE = List.of(Pattern.compile("two"));

    private Seen() {}

    static boolean isFound(String text) {
      return ONE.matcher(text).find() || MORE.stream().anyMatch(it -> it.matcher(text).lookingAt());
    }

    static boolean isFour(String text) {
      return text.matches("four") || text.split("five", -1).length == 2;
    }
  }

  static final class Hidden {
    private Hidden() {}

    static boolean matches(String text, String regex) {
      return text.matches(regex);
    }

    static Pattern compiled() {
      return Pattern.compile("a");
    }

    static BiFunction<String, String, String[]> reference() {
      return String::split;
    }
  }
}
