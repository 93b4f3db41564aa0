package dev.dateline.articles.names;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words made of the initials of a name.
public final class Acronym {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  private Acronym() {}

  /// The first letters of the words in `name` that are capitalized: `USA` for `United States of
  /// America`.
  public static String initials(String name) {
    return initials(name, Acronym::isCapitalized);
  }

  /// Whether `acronym` abbreviates `name`: its letters are the initials of the name's words in
  /// their order. Words in lower case may be left out, and their initials may be in either case:
  /// `AfD`.
  public static boolean abbreviates(String acronym, String name) {
    String letters = acronym.replace(".", "");
    String all = initials(name, _ -> true);
    return letters.length() > 1
        && all.length() > 1
        && (letters.equals(all)
            || letters.equals(all.toUpperCase(Locale.ROOT))
            || letters.equals(initials(name)));
  }

  private static String initials(String name, Predicate<String> counts) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && counts.test(word))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
