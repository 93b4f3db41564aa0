package dev.dateline.index.directory.reading;

import dev.dateline.articles.names.Generation;
import dev.dateline.articles.names.Particles;
import dev.dateline.articles.names.Transliteration;
import dev.dateline.index.directory.spelling.FoldedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A person's full name, which may have other forms: with and without middle names (`Jane Harrow`,
/// `Jane E. Harrow`, `Jane Elizabeth Harrow`) or the first of several given names (`Tayyip
/// Erdogan`), surname first (`Jihoon Park`), and in fewer words (`Park Ji-hoon`, `Park Jihoon`;
/// `MacAllen`, `Mac Allen`).
///
/// @param words folded
record FullName(List<String> words) {
  private static final int SHORTEST = 5;
  private static final int MOST = 6;

  static FullName of(String name) {
    return new FullName(List.of(FoldedName.of(name).value().split(" ", -1)));
  }

  /// What the directory may list as this person's surname; none unless the name has several words.
  Set<String> surnames() {
    var surnames = new LinkedHashSet<String>();
    if (words.size() > 1 && words.size() <= MOST) {
      surnames.add(words.getLast());
      surnames.add(String.join(" ", words.subList(words.size() - 2, words.size())));
      surnames.add(words.getFirst());
      surnames.add(letters());
    }
    surnames.removeIf(
        word -> word.length() < 2 || Particles.contains(word) || Generation.contains(word));
    return surnames;
  }

  /// Whether `name` may be another form of this name.
  boolean mayBe(String name) {
    var other = of(name);
    return hasSameLetters(other)
        || (words.size() > 1
            && other.words.size() > 1
            && (isWithin(other) || other.isWithin(this)));
  }

  /// Whether both have the same letters, in this order or with the surname at the other end.
  private boolean hasSameLetters(FullName other) {
    String letters = letters();
    return letters.length() >= SHORTEST
        && (letters.equals(other.letters())
            || letters.equals(other.words.getLast())
            || letters.equals(other.rotated(1).letters())
            || letters.equals(other.rotated(other.words.size() - 1).letters()));
  }

  private String letters() {
    return String.join("", words);
  }

  /// This name, rotated so that the word at index `first` comes first.
  private FullName rotated(int first) {
    var rotated = new ArrayList<>(words.subList(first % words.size(), words.size()));
    rotated.addAll(words.subList(0, first % words.size()));
    return new FullName(rotated);
  }

  /// Whether `longer` is this name with more given names, first or in the middle.
  private boolean isWithin(FullName longer) {
    int added = longer.words.size() - words.size();
    if (added < 0 || isInitial(words.getFirst()) || isInitial(longer.words.getFirst())) {
      return false;
    }
    boolean isEnd = areSameWords(words, longer.words.subList(added, longer.words.size()));
    return (isEnd && !Particles.contains(words.getFirst()))
        || (isSameWord(words.getFirst(), longer.words.getFirst())
            && isSameWord(words.getLast(), longer.words.getLast())
            && areInOrder(middle(), longer.middle()));
  }

  private List<String> middle() {
    return words.subList(1, words.size() - 1);
  }

  /// Whether `longer` has all of `shorter` in this order.
  private static boolean areInOrder(List<String> shorter, List<String> longer) {
    int found = 0;
    for (int at = 0; at < longer.size() && found < shorter.size(); at++) {
      if (isSameWord(shorter.get(found), longer.get(at))) {
        found++;
      }
    }
    return found == shorter.size();
  }

  private static boolean areSameWords(List<String> some, List<String> others) {
    return areInOrder(some, others) && some.size() == others.size();
  }

  private static boolean isSameWord(String word, String other) {
    return isInitial(word) || isInitial(other)
        ? word.charAt(0) == other.charAt(0)
        : Transliteration.ACROSS_ARTICLES
            .of(word)
            .equals(Transliteration.ACROSS_ARTICLES.of(other));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }
}
