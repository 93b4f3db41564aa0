package dev.dateline.documents.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text that are evidence for its language: at most 2,000, without the particles
/// within names, such as `Juan de la Rosa` and `Ruud van Nistelrooy`.
///
/// @param all in lower case
/// @param small the lower-case ones; in names of people, papers and clubs, little words are
///   capitalized, as in `El País` and `La Scala`
record EvidenceWords(List<String> all, List<String> small) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int MOST_WORDS = 2000;
  private static final int MOST_PARTICLES = 3;

  /// Fewer than `articles.names.Particles`: words such as `und` and `il` tell a language even
  /// between two names.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "das", "de", "del", "den", "der", "des", "di", "do", "dos", "du", "e",
          "el", "het", "i", "ibn", "la", "las", "le", "les", "los", "ten", "ter", "v", "van", "von",
          "y", "zu", "zum");

  static EvidenceWords in(String text) {
    var words = new ArrayList<String>();
    var word = WORD.matcher(text);
    while (words.size() < MOST_WORDS && word.find()) {
      words.add(word.group());
    }
    var telling = new ArrayList<String>(words.size());
    for (int at = 0; at < words.size(); at++) {
      if (!isWithinAName(words, at)) {
        telling.add(words.get(at));
      }
    }
    return new EvidenceWords(
        telling.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList(),
        telling.stream().filter(it -> !isCapitalized(it)).toList());
  }

  /// Looks only at the few words that the particles of a name can be.
  private static boolean isWithinAName(List<String> words, int at) {
    int from = at;
    int to = at;
    while (from >= 0 && at - from <= MOST_PARTICLES && PARTICLES.contains(words.get(from))) {
      from--;
    }
    while (to < words.size() && to - at <= MOST_PARTICLES && PARTICLES.contains(words.get(to))) {
      to++;
    }
    int particles = to - from - 1;
    return particles > 0
        && particles <= MOST_PARTICLES
        && (from < 0 || isCapitalized(words.get(from)))
        && to < words.size()
        && isCapitalized(words.get(to));
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
  }
}
