package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `Putin` is `Vladimir Putin` where the text names him in full, and `Zelenskyy` is `Zelenskiy`.
/// Where it names two people of one surname, the surname alone stays apart from both.
final class People implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<List<String>, String> spellings = new LinkedHashMap<>();
    references.stream()
        .filter(People::isPerson)
        .map(Reference::name)
        .forEach(name -> spellings.merge(Spelling.words(name), name, Capitals::better));
    var bearers = Bearers.of(spellings.keySet());
    Map<List<String>, List<String>> fullest = new HashMap<>();
    spellings.keySet().forEach(words -> fullest.put(words, bearers.fullest(words)));
    return references.stream()
        .map(reference -> isPerson(reference) ? resolve(reference, fullest, spellings) : reference)
        .toList();
  }

  private static Reference resolve(
      Reference reference,
      Map<List<String>, List<String>> fullest,
      Map<List<String>, String> spellings) {
    List<String> words = Spelling.words(reference.name());
    List<String> full = fullest.getOrDefault(words, words);
    return reference.named(spellings.getOrDefault(full, reference.name()));
  }

  private static boolean isPerson(Reference reference) {
    return reference.type() == EntityType.PERSON && !Spelling.words(reference.name()).isEmpty();
  }
}
