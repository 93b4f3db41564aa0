package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.EditDistance;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.store.NameEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A name that the directory does not know, and its distance from names that it knows.
///
/// @param name folded
record Misspelling(FoldedName name) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  /// The largest number of letters by which a misspelling differs.
  static final int MOST_CHANGES = 3;

  /// Letters at the beginning of a name that transliterations confuse: `Qaddafi` and `Gaddafi`.
  private static final Map<Character, String> LIKE =
      Map.of('q', "g", 'g', "q", 'k', "c", 'c', "k", 'j', "y", 'y', "j", 'z', "s", 's', "z");

  private static final int BEGINNING = MOST_CHANGES + 1;
  private static final int NAMESAKE = MOST_CHANGES + 2;

  /// The prefixes of the directory's entries under which names that are near may be found, the most
  /// specific first; none if the name is too short or too long to tell.
  Set<String> prefixes() {
    var prefixes = new LinkedHashSet<String>();
    String text = name.value();
    int length = text.codePointCount(0, text.length());
    if (length >= SHORTEST && length <= LONGEST) {
      String last = text.substring(lastWord());
      if (lastWord() > 0) {
        prefixes.add(text.substring(0, lastWord()) + start(last, 1));
        prefixes.add(start(last, half(last)));
      }
      prefixes.add(start(text, half(text)));
      prefixes.add(start(text, SHORTEST));
      prefixes.add(name.leading());
      Optional.ofNullable(LIKE.get(text.charAt(0)))
          .map(like -> like + start(text, half(text)).substring(1))
          .ifPresent(prefixes::add);
    }
    return prefixes;
  }

  /// The distance of `entry`: the number of letters to change, or more than that if its name only
  /// begins with this one or is that of another person with this surname. Empty if it is not near.
  OptionalInt distance(NameEntry entry) {
    int distance =
        List.of(entry.alias(), FoldedName.of(entry.name())).stream()
            .mapToInt(this::changes)
            .min()
            .orElseThrow();
    if (distance <= allowed()) {
      return OptionalInt.of(distance);
    }
    if (entry.alias().value().startsWith(name.value())) {
      return OptionalInt.of(BEGINNING);
    }
    return lastWord() > 0 && isNamesake(entry) ? OptionalInt.of(NAMESAKE) : OptionalInt.empty();
  }

  private int changes(FoldedName other) {
    int difference = Math.abs(other.value().length() - name.value().length());
    return difference > allowed() ? difference : EditDistance.between(name.value(), other.value());
  }

  /// One letter in four, and at most three.
  private int allowed() {
    return Math.min(MOST_CHANGES, name.value().length() / 4);
  }

  private boolean isNamesake(NameEntry entry) {
    return entry.type() == EntityType.PERSON
        && entry.alias().value().equals(name.value().substring(lastWord()));
  }

  private int lastWord() {
    return name.value().lastIndexOf(' ') + 1;
  }

  private static int half(String text) {
    return Math.max(SHORTEST, (text.codePointCount(0, text.length()) + 1) / 2);
  }

  private static String start(String text, int characters) {
    int all = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(characters, all)));
  }
}
