package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The ways of writing one name: initials with and without spaces (`J. D. Vance`, `J.D. Vance`), a
/// letter before an apostrophe that was left out (`O Brien`), and the full names of people as they
/// are put into Latin letters, see [Transliteration].
final class NameSpelling {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){1,3}\\p{L}\\.?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Set<String> ELIDED = Set.of("o", "d", "l");

  private NameSpelling() {}

  /// The aliases by which the directory may know `name`.
  static Set<FoldedName> aliases(String name) {
    var aliases = new LinkedHashSet<FoldedName>();
    aliases.add(FoldedName.of(name));
    aliases.add(compact(name));
    aliases.add(parted(name));
    return aliases;
  }

  /// Whether `candidate` is written as `name` is, in one of these ways.
  static boolean isOf(Candidate candidate, String name) {
    return compact(candidate.name()).equals(compact(name))
        || (candidate.types().contains(EntityType.PERSON)
            && ofPerson(candidate.name()).equals(ofPerson(name)));
  }

  /// The one form of all spellings of a person's full name; of a single word, itself.
  static FoldedName ofPerson(String name) {
    return Transliteration.of(compact(name));
  }

  /// Folded, with initials together and a letter that lost its apostrophe at its word.
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

  /// Folded, with dotted initials apart.
  private static FoldedName parted(String name) {
    List<String> words =
        Arrays.stream(SPACE.split(name, -1))
            .map(word -> DOTTED.matcher(word).matches() ? word.replace(".", ". ") : word)
            .toList();
    return FoldedName.of(words.size() == 1 ? name : String.join(" ", words));
  }
}
