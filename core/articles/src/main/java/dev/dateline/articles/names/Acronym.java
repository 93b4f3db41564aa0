package dev.dateline.articles.names;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words made of the initials of a name.
public final class Acronym {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}'])[dlDL]'(?=\\p{L})");

  private Acronym() {}

  /// The first letters of the words in `name` that are capitalized: `USA` for `United States of
  /// America`.
  public static String initials(String name) {
    return initials(name, Acronym::isCapitalized);
  }

  /// Whether `acronym` abbreviates `name`: its letters are the initials of the name's words in
  /// their order. Words in lower case may be left out, and their initials may be in either case:
  /// `AfD`, and `OTAN` for `Organisation du traité de l'Atlantique nord`.
  public static boolean abbreviates(String acronym, String name) {
    String letters = acronym.replace(".", "");
    String all = initials(ELISION.matcher(name).replaceAll(""), _ -> true);
    return letters.length() > 1 && all.length() > 1 && spells(all, letters);
  }

  /// Whether `letters` are `initials`, without some of the small ones. Remembers after each initial
  /// how many letters may be spelled so far.
  private static boolean spells(String initials, String letters) {
    boolean[] spelled = new boolean[letters.length() + 1];
    spelled[0] = true;
    for (int word = 0; word < initials.length(); word++) {
      char initial = initials.charAt(word);
      boolean small = Character.isLowerCase(initial);
      for (int at = letters.length(); at > 0; at--) {
        spelled[at] =
            (spelled[at] && small)
                || (spelled[at - 1] && isInitial(letters.charAt(at - 1), initial));
      }
      spelled[0] &= small;
    }
    return spelled[letters.length()];
  }

  private static boolean isInitial(char letter, char initial) {
    return letter == initial || letter == Character.toUpperCase(initial);
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
