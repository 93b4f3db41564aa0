package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.Particles;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A name as a text writes it, without what belongs to the sentence rather than to the name.
final class Surface {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt][Hh][Ee]\\s+(?=\\S)");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\S)(?:'s|')$");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'.])\\p{Ll}[\\p{L}]*");

  private Surface() {}

  /// As [#of(String)], of a name that is read in small letters where it is `written` in capitals:
  /// `AUSTRALIAN OPEN` is `Australian Open`, `BANK OF ENGLAND` is `Bank of England`.
  static String of(String read, String written) {
    boolean inCapitals = written.equals(written.toUpperCase(Locale.ROOT));
    return of(inCapitals ? SMALL.matcher(read).replaceAll(Surface::capitalized) : read);
  }

  private static String capitalized(MatchResult word) {
    String small = word.group();
    boolean staysSmall =
        FunctionWords.contains(small) || Particles.contains(small) || ARTICLES.contains(small);
    return staysSmall ? small : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }

  /// `text` on one line, without a leading "the" and a trailing possessive.
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String bare = ARTICLE.matcher(line).replaceFirst("");
    return POSSESSIVE.matcher(bare).replaceFirst("");
  }
}
