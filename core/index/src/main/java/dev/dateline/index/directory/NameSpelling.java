package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Transliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The spellings of one name: initials with and without spaces (`J. D. Vance`, `J.D. Vance`), an
/// omitted apostrophe (`O Brien`), and the transliterations of people's full names, see
/// [Transliteration].
final class NameSpelling {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){1,3}\\p{L}\\.?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Set<String> ELIDED = Set.of("o", "d", "l");

  private NameSpelling() {}

  /// The aliases under which the directory may list `name`.
  static Set<FoldedName> aliases(String name) {
    var aliases = new LinkedHashSet<FoldedName>();
    aliases.add(FoldedName.of(name));
    aliases.add(compact(name));
    aliases.add(separated(name));
    return aliases;
  }

  /// Whether `name` is a spelling of the name of `candidate`.
  static boolean isOf(Candidate candidate, String name) {
    return compact(candidate.name()).equals(compact(name))
        || (candidate.types().contains(EntityType.PERSON)
            && ofPerson(candidate.name()).equals(ofPerson(name)));
  }

  /// The form shared by all transliterations of a person's full name. A single word, which need not
  /// be a person's name, stays as it is.
  static FoldedName ofPerson(String name) {
    var compact = compact(name);
    String[] words = compact.value().split(" ", -1);
    return words.length == 1
        ? compact
        : FoldedName.of(
            Arrays.stream(words)
                .map(Transliteration.ACROSS_ARTICLES::of)
                .collect(Collectors.joining(" ")));
  }

  /// Folded, with initials joined, and with `o`, `d` and `l` joined to the word they belong to.
  private static FoldedName compact(String name) {
    var words = new ArrayList<String>();
    boolean initials = false;
    boolean elided = false;
    for (String word : FoldedName.of(name).value().split(" ", -1)) {
      boolean initial = word.codePointCount(0, word.length()) == 1;
      if ((initial && initials) || elided && !initial) {
        words.add(words.removeLast() + word);
        elided = false;
      } else {
        words.add(word);
        elided = ELIDED.contains(word);
      }
      initials = initial;
    }
    return FoldedName.of(String.join(" ", words));
  }

  /// Folded, with dotted initials as separate words.
  private static FoldedName separated(String name) {
    List<String> words =
        Arrays.stream(SPACE.split(name, -1))
            .map(word -> DOTTED.matcher(word).matches() ? word.replace(".", ". ") : word)
            .toList();
    return FoldedName.of(words.size() == 1 ? name : String.join(" ", words));
  }
}
