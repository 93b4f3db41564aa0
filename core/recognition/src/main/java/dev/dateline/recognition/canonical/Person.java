package dev.dateline.recognition.canonical;

import java.util.List;

/// The mentions of a person by one form of a name.
///
/// @param form the form
/// @param name as it is written best
/// @param first where it stands first
/// @param sentence the number of the sentence in which that is, from 0
/// @param reigns whether it is a given name behind the title of a monarch or a pope
record Person(Form form, String name, int first, int sentence, boolean reigns) {
  /// A form of a name, however it is spelled.
  ///
  /// @param words without what tells a child from a parent
  /// @param generation that, or empty
  record Form(List<String> words, String generation) {
    static Form of(String name) {
      return new Form(PersonSpelling.words(name), PersonSpelling.generation(name));
    }
  }

  /// All mentions of both.
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

  /// Whether the text names `full` before this, which may be short for it. A headline need not.
  boolean mayFollow(Person full) {
    boolean isInHeadline = sentence == 0 && full.sentence > 0;
    return isInHeadline || full.first < first;
  }
}
