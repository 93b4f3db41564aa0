package dev.dateline.index.directory.spelling;

import dev.dateline.articles.names.FamilyNames;
import dev.dateline.articles.names.Generation;
import dev.dateline.articles.names.Particles;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of people's names that may stand for the whole: `Leyen` and `von der Leyen`,
/// `al-Assad` and `Assad`, `Kim`.
public final class Surnames {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /// The Arabic article before a surname, also assimilated to the letter that follows.
  private static final Pattern ARTICLE = Pattern.compile("^(?i:[ae][lrstdnz]|ash|esh)-(?=\\p{L})");

  private Surnames() {}

  /// The surnames that `name` may have.
  public static Set<String> of(String name) {
    var surnames = new LinkedHashSet<String>();
    last(name).filter(Surnames::isDistinct).ifPresent(surnames::add);
    last(name).map(Surnames::withoutArticle).filter(Surnames::isDistinct).ifPresent(surnames::add);
    withParticles(name).ifPresent(surnames::add);
    first(name).ifPresent(surnames::add);
    return surnames;
  }

  /// `surname` without the Arabic article: `Assad` for `al-Assad`.
  static String withoutArticle(String surname) {
    return ARTICLE.matcher(surname).replaceFirst("");
  }

  /// Whether `surname` has more than two letters or is a known family name: `Un` is part of a given
  /// name, and also the United Nations.
  private static boolean isDistinct(String surname) {
    return surname.codePointCount(0, surname.length()) > 2 || FamilyNames.contains(surname);
  }

  /// The first word of a name of two or three words, if it is a family name that comes first.
  private static Optional<String> first(String name) {
    String[] words = SPACE.split(name.strip(), -1);
    return words.length >= 2 && words.length <= 3
        ? Optional.of(words[0]).filter(FamilyNames::contains)
        : Optional.empty();
  }

  /// The last word of a name of several words, not counting `Jr.` and other generations.
  public static Optional<String> last(String name) {
    String[] words = SPACE.split(name.strip(), -1);
    int last = last(words);
    return last < 1 ? Optional.empty() : Optional.of(bare(words[last]));
  }

  /// The last word and the particles before it: `von der Leyen`, `bin Laden`, `De Niro`.
  private static Optional<String> withParticles(String name) {
    String[] words = SPACE.split(name.strip(), -1);
    int last = last(words);
    int first = last;
    while (first > 1 && Particles.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
      first--;
    }
    if (first >= last) {
      return Optional.empty();
    }
    words[last] = bare(words[last]);
    return Optional.of(String.join(" ", Arrays.copyOfRange(words, first, last + 1)));
  }

  private static int last(String[] words) {
    int last = words.length - 1;
    while (last > 1 && Generation.contains(words[last])) {
      last--;
    }
    return last;
  }

  private static String bare(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }
}
