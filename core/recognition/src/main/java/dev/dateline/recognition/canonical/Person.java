package dev.dateline.recognition.canonical;

import java.util.List;

/// All mentions of a person under one form of the name.
///
/// @param form the form of the name
/// @param name the best spelling
/// @param first the offset of the first mention
/// @param sentence the index of its sentence
/// @param reigns whether it is the given name of a monarch or a pope, after their title
record Person(FoldedForm form, String name, int first, int sentence, boolean reigns) {
  /// A name regardless of its spelling.
  ///
  /// @param words its folded words, without a generational suffix
  /// @param generation `Jr`, `Sr` or the like; empty if there is none
  record FoldedForm(List<String> words, String generation) {
    static FoldedForm of(String name) {
      return new FoldedForm(PersonSpelling.words(name), PersonSpelling.generation(name));
    }
  }

  /// The mentions of both.
  Person and(Person other) {
    return new Person(
        form,
        Capitals.better(name, other.name),
        Math.min(first, other.first),
        Math.min(sentence, other.sentence),
        reigns || other.reigns);
  }

  List<String> words() {
    return form.words();
  }

  /// Whether this has a number, and `other` does not have the same: `Mohammed VI` is not `Mohammed
  /// bin Zayed`.
  boolean isNumberedUnlike(Person other) {
    String number = PersonSpelling.number(name);
    return !number.isEmpty() && !number.equals(PersonSpelling.number(other.name));
  }

  /// Whether this may be short for `full`, which then comes first, unless this is in the headline.
  boolean mayFollow(Person full) {
    boolean isInHeadline = sentence == 0 && full.sentence > 0;
    return isInHeadline || full.first < first;
  }
}
