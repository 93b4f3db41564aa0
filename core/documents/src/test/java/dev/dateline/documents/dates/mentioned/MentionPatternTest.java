package dev.dateline.documents.dates.mentioned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.patterns.Pumps;
import dev.dateline.articles.patterns.ReadGrowth;
import java.util.List;
import java.util.regex.MatchResult;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MentionPatternTest {
  @Property
  void looksOnlyWhereAFormMayBeginAndMissesNone(@ForAll("texts") String text) {
    var everywhere = MentionPattern.FORM.matcher(text).results().map(MatchResult::group).toList();

    assertThat(MentionPattern.in(text, Integer.MAX_VALUE))
        .map(MatchResult::group)
        .isEqualTo(everywhere);
  }

  @Test
  void readsTheTextInProportionToItsLength() {
    var search = new ReadGrowth(text -> MentionPattern.in(text, Integer.MAX_VALUE));
    assertThat(Pumps.of(MentionPattern.FORM))
        .isNotEmpty()
        .allSatisfy(pump -> assertThat(search.violation(pump)).isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    var words =
        Arbitraries.of(
            "since",
            "mid",
            "of",
            "On",
            "in",
            "last",
            "This",
            "next",
            "year",
            "month",
            "Friday",
            "May",
            "Sept.",
            "June",
            "4",
            "4th",
            "31",
            "2014",
            "2014-06-04",
            "today",
            "Yesterday",
            "tomorrow",
            "through",
            "by",
            "the",
            "é",
            "_",
            "%");
    var separators = Arbitraries.of(" ", "-", ", ", "", ".", "\n", "é", "–");
    return words
        .flatMap(word -> separators.map(separator -> word + separator))
        .list()
        .ofMaxSize(25)
        .map((List<String> parts) -> String.join("", parts));
  }
}
