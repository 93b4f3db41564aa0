package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.Statecraft;
import java.util.Set;

/// The predicate of a sentence: `has on Friday repeatedly accused`.
///
/// @param verb `accused`
/// @param auxiliary whether `has`, `will`, `was` or the like precedes it
record Predicate(String verb, boolean auxiliary) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          ("has have had will would is are was were could may might must should can cannot does did"
                  + " do been being")
              .split(" "));
  private static final Set<String> ADVERBS =
      Set.of(
          ("also again already both first even itself later long never not now n't once only"
                  + " soon still then today tonight yesterday too twice")
              .split(" "));

  /// Reads the predicate after `subject`.
  static Predicate after(Neighbours subject) {
    boolean auxiliary = false;
    int at = subject.at(1).equals(",") && subject.at(2).equals("which") ? 3 : 1;
    for (int skipped = 1; skipped > 0; at += skipped) {
      auxiliary |= AUXILIARIES.contains(subject.at(at));
      skipped = skipped(subject.at(at), subject.at(at + 1));
    }
    return new Predicate(subject.at(at), auxiliary);
  }

  /// Whether it is something that governments do.
  boolean isAct() {
    return auxiliary ? Statecraft.isActAfterAuxiliary(verb) : Statecraft.isAct(verb);
  }

  /// How many words to skip: `on Friday`, `last week`, an adverb, an auxiliary.
  private static int skipped(String word, String next) {
    if (word.equals("on") && !next.isEmpty() && Character.isUpperCase(next.codePointAt(0))) {
      return 2;
    }
    if (word.equals("last") || word.equals("this") || word.equals("earlier")) {
      return 2;
    }
    boolean skips = AUXILIARIES.contains(word) || ADVERBS.contains(word) || word.endsWith("ly");
    return skips ? 1 : 0;
  }
}
