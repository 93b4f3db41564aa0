package dev.dateline.recognition.canonical;

import dev.dateline.articles.names.Generation;
import dev.dateline.articles.names.Particles;
import dev.dateline.recognition.lexicon.FunctionWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A name as the text spells it, without words that belong to the sentence.
final class Surface {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt][Hh][Ee]\\s+(?=\\S)");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\S)(?:'s|')$");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern LOWER_CASE = Pattern.compile("(?<![\\p{L}'.])\\p{Ll}[\\p{L}]*");

  private Surface() {}

  /// Like [#of(String)]; if the name is `written` in capitals, with its case restored: `AUSTRALIAN
  /// OPEN` becomes `Australian Open`, `BANK OF ENGLAND` `Bank of England`.
  static String of(String read, String written) {
    boolean inCapitals = written.equals(written.toUpperCase(Locale.ROOT));
    return of(inCapitals ? LOWER_CASE.matcher(read).replaceAll(Surface::capitalized) : read);
  }

  private static String capitalized(MatchResult word) {
    String lower = word.group();
    boolean staysLowerCase =
        FunctionWords.contains(lower) || Particles.contains(lower) || ARTICLES.contains(lower);
    return staysLowerCase
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /// A person's `name` with the given name first: `Robert Talmadge` for `Talmadge, Robert`.
  static String forward(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 || Generation.contains(name.substring(comma + 2))
        ? name
        : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  /// `text` on one line, without a leading "the" and a trailing possessive.
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String bare = ARTICLE.matcher(line).replaceFirst("");
    return POSSESSIVE.matcher(bare).replaceFirst("");
  }
}
