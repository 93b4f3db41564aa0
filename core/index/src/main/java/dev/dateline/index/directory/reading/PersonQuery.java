package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.ForeignTitles;
import dev.dateline.articles.names.Generation;
import dev.dateline.articles.names.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A query that may name a person by title (`President Erdogan`) or surname first (`Castellan,
/// Helen`), or a person's family (`the Castellans`).
///
/// @param text as the user typed it
record PersonQuery(String text) {
  static final Set<EntityType> TYPES = Set.of(EntityType.PERSON);
  private static final Pattern FORMER = Pattern.compile("^(?i:ex|former|then|vice|deputy)-");
  private static final Pattern FAMILY = Pattern.compile("(?: (?i:family)|(?<=\\p{L}{3})s)$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  static PersonQuery of(String text) {
    return new PersonQuery(text);
  }

  /// The names that the person may have, other than the query itself.
  List<String> forms() {
    var forms = new ArrayList<String>();
    String reordered = givenNamesFirst();
    if (!reordered.equals(text)) {
      forms.add(reordered);
    }
    String untitled = untitled(reordered);
    if (!untitled.equals(reordered)) {
      forms.add(untitled);
    }
    surname(untitled).ifPresent(forms::add);
    return forms;
  }

  /// The name with the given names before the surname, and a generation after both: `Martin Luther
  /// King Jr.` for `King, Martin Luther, Jr.` and `King, Jr., Martin Luther`.
  private String givenNamesFirst() {
    String[] parts = Arrays.stream(text.split(",", -1)).map(String::strip).toArray(String[]::new);
    if (parts.length < 2 || parts.length > 3 || Arrays.stream(parts).anyMatch(String::isEmpty)) {
      return text;
    }
    if (!Generation.contains(parts[1])) {
      return String.join(" ", parts[1], parts[0], parts.length == 3 ? parts[2] : "").strip();
    }
    return parts.length == 3 ? String.join(" ", parts[2], parts[0], parts[1]) : text;
  }

  /// What follows the last title: `Erdogan` for `Turkish President Erdogan`.
  private static String untitled(String name) {
    String[] words = SPACE.split(name, -1);
    int title = words.length - 2;
    while (title >= 0 && !isTitle(words[title])) {
      title--;
    }
    boolean isNamed = title < words.length - 2 || !Generation.contains(words[words.length - 1]);
    return title >= 0 && isNamed
        ? String.join(" ", Arrays.asList(words).subList(title + 1, words.length))
        : name;
  }

  private static boolean isTitle(String word) {
    String title = FORMER.matcher(word).replaceFirst("");
    return Titles.contains(title) || ForeignTitles.contains(title);
  }

  /// The surname, if `name` is a family: `Kowalski` for `Kowalskis` and `Kowalski family`.
  private static Optional<String> surname(String name) {
    String surname = FAMILY.matcher(name).replaceFirst("");
    return Optional.of(surname).filter(it -> !it.equals(name) && !it.isBlank());
  }
}
