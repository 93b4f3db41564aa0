package dev.dateline.index.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Parses conditions on texts: words, `"phrases in quotation marks"`, and `"words near"~5`.
public final class ConditionParser {
  /// The most words of a condition.
  public static final int MOST_WORDS = 100;

  /// The largest distance between words near each other.
  public static final int MOST_DISTANCE = 100;

  private static final int MOST_NEAR = 10;
  private static final Pattern QUOTES = Pattern.compile("[“”„«»＂]");
  private static final Pattern PART =
      Pattern.compile("\"(?<quoted>[^\"]*+)\"(?:~(?<distance>[0-9]{1,3}+))?+|(?<word>[^\\s\"]++)");
  private static final Pattern NEAR = Pattern.compile("[^~]*+~[0-9]*+");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private final String value;
  private final SearchVocabulary vocabulary;
  private final List<TextMatcher> parts = new ArrayList<>();

  private ConditionParser(String value, SearchVocabulary vocabulary) {
    this.value = value;
    this.vocabulary = vocabulary;
  }

  /// What is wrong with `value`, as an instruction; empty if it can be parsed.
  public static Optional<String> error(String value) {
    String straight = straight(value);
    if (straight.chars().filter(character -> character == '"').count() % 2 != 0) {
      return Optional.of("Close the quotation mark.");
    }
    var parts = PART.matcher(straight);
    int words = 0;
    while (parts.find()) {
      var error = error(parts);
      if (error.isPresent()) {
        return error;
      }
      words += Words.of(parts.group()).count();
    }
    return errorOfCount(words);
  }

  private static Optional<String> errorOfCount(int words) {
    if (words == 0) {
      return Optional.of("Give a word, or several in quotation marks.");
    }
    return words > MOST_WORDS
        ? Optional.of("Give at most " + MOST_WORDS + " words, or characters of Chinese.")
        : Optional.empty();
  }

  private static Optional<String> error(Matcher part) {
    String word = part.group("word");
    if (word != null) {
      return NEAR.matcher(word).matches()
          ? Optional.of(
              "Put the words that must be near each other in quotation marks: \"grain deal\"~5.")
          : Optional.empty();
    }
    String distance = part.group("distance");
    if (distance == null) {
      return Optional.empty();
    }
    long near = chunks(part.group("quoted")).count();
    if (near < 2 || near > MOST_NEAR) {
      return Optional.of("Give 2 to " + MOST_NEAR + " words before ~" + distance + ".");
    }
    return Integer.parseInt(distance) > MOST_DISTANCE
        ? Optional.of("Give a distance of at most " + MOST_DISTANCE + " words.")
        : Optional.empty();
  }

  /// The condition that `value` describes. It must not have a [#error].
  static TextCondition parse(String value, SearchVocabulary vocabulary) {
    return new ConditionParser(value, vocabulary).condition();
  }

  private TextCondition condition() {
    var matcher = PART.matcher(straight(value));
    while (matcher.find()) {
      add(matcher);
    }
    return new TextCondition(parts);
  }

  private void add(Matcher part) {
    String distance = part.group("distance");
    String quoted = part.group("quoted");
    if (distance != null) {
      var phrases = chunks(quoted).map(chunk -> PhraseMatcher.of(chunk, vocabulary)).toList();
      parts.add(new ProximityMatcher(phrases, Integer.parseInt(distance)));
    } else {
      String words = quoted == null ? part.group("word") : quoted;
      if (hasWords(words)) {
        parts.add(PhraseMatcher.of(words, vocabulary));
      }
    }
  }

  /// The parts between spaces that have words.
  private static Stream<String> chunks(String quoted) {
    return SPACE.splitAsStream(quoted).filter(ConditionParser::hasWords);
  }

  private static boolean hasWords(String text) {
    return Words.of(text).count() > 0;
  }

  private static String straight(String value) {
    return QUOTES.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll("\"");
  }
}
