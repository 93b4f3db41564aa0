package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Normalization;
import dev.dateline.articles.Span;
import dev.dateline.recognition.canonical.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Canonical names identify people, bodies and places, within an article and across articles. In
/// `who-is-who.tsv`, every mention is marked with what it means; each pair of mentions counts.
class WhoIsWhoTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

  /// A mention: its article, what it means, and the canonical name that the recognizer gave it, or
  /// one of its own if the recognizer missed it.
  record Mention(int article, String meaning, String found) {}

  /// Pairs of mentions: those that mean the same and were found to, and those that only one says.
  record Pairs(long same, long wronglyJoined, long wronglySplit) {
    double f1() {
      return 2.0 * same / (2.0 * same + wronglyJoined + wronglySplit);
    }
  }

  private static final Map<String, List<Mention>> BY_KIND = new TreeMap<>();
  private static final List<Mention> ALL = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    try (var file = WhoIsWhoTest.class.getResourceAsStream("who-is-who.tsv")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(WhoIsWhoTest::read);
    }
    BY_KIND.forEach(
        (kind, mentions) ->
            System.out.printf("%-22s within %.3f%n", kind, pairs(mentions, true).f1()));
    System.out.printf(
        "%-22s within %.3f, across %.3f%n", "all", pairs(ALL, true).f1(), pairs(ALL, false).f1());
  }

  @Test
  void theSetHasThreeHundredArticles() {
    assertThat(ALL.getLast().article()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void mentionsWithinAnArticleAreGroupedByWhatTheyMean() {
    assertThat(pairs(ALL, true).f1()).isGreaterThan(0.96);
  }

  @Test
  void mentionsInDifferentArticlesHaveTheSameCanonicalName() {
    assertThat(pairs(ALL, false).f1()).isGreaterThan(0.76);
  }

  private static int articles;

  private static void read(String line) {
    String[] columns = line.split("\t");
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    var meanings = new ArrayList<String>();
    var matcher = MARKED.matcher(columns[1].replace("\\n", "\n"));
    while (matcher.find()) {
      matcher.appendReplacement(text, "$1");
      spans.add(new Span(text.length() - matcher.group(1).length(), text.length()));
      meanings.add(matcher.group(2));
    }
    matcher.appendTail(text);
    articles++;
    List<Reference> found = RecognizedNames.references(text.toString());
    for (int i = 0; i < spans.size(); i++) {
      var mention = new Mention(articles, meanings.get(i), found(found, spans.get(i), i));
      ALL.add(mention);
      BY_KIND.computeIfAbsent(columns[0], kind -> new ArrayList<>()).add(mention);
    }
  }

  private static String found(List<Reference> references, Span span, int number) {
    return references.stream()
        .filter(found -> found.written().start() < span.end())
        .filter(found -> span.start() < found.written().end())
        .map(found -> found.type() + " " + Normalization.of(found.name()))
        .findFirst()
        .orElse("missed " + articles + " " + number);
  }

  /// The pairs of mentions within one article, or those across articles.
  private static Pairs pairs(List<Mention> mentions, boolean within) {
    long same = 0;
    long joined = 0;
    long split = 0;
    for (int i = 0; i < mentions.size(); i++) {
      for (Mention other : mentions.subList(0, i)) {
        Mention one = mentions.get(i);
        if ((one.article() == other.article()) == within) {
          boolean means = one.meaning().equals(other.meaning());
          boolean found = one.found().equals(other.found());
          same += means && found ? 1 : 0;
          joined += found && !means ? 1 : 0;
          split += means && !found ? 1 : 0;
        }
      }
    }
    return new Pairs(same, joined, split);
  }
}
