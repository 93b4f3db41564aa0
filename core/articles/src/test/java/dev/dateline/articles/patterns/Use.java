package dev.dateline.articles.patterns;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a pattern is asked of a text.
enum Use {
  /// Where in the text it matches, up to the text's end.
  FIND {
    @Override
    void of(Pattern pattern, CharSequence text) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        // Go on to the next place.
      }
    }
  },

  /// Whether the text opens with a match.
  LOOKING_AT {
    @Override
    void of(Pattern pattern, CharSequence text) {
      var unused = pattern.matcher(text).lookingAt();
    }
  },

  /// Whether the whole text matches.
  MATCH {
    @Override
    void of(Pattern pattern, CharSequence text) {
      var unused = pattern.matcher(text).matches();
    }
  };

  private static final Map<String, Use> BY_METHOD =
      Map.of(
          "lookingAt", LOOKING_AT,
          "matches", MATCH,
          "asMatchPredicate", MATCH,
          "find", FIND,
          "results", FIND,
          "replaceAll", FIND,
          "replaceFirst", FIND,
          "split", FIND,
          "splitAsStream", FIND,
          "asPredicate", FIND);

  abstract void of(Pattern pattern, CharSequence text);

  /// How the method `name` of a matcher, a pattern or a string uses the pattern; empty if it does
  /// not.
  static Set<Use> by(String name) {
    Use use = BY_METHOD.get(name);
    return use == null ? Set.of() : EnumSet.of(use);
  }
}
