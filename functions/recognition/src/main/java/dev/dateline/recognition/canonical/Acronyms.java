package dev.dateline.recognition.canonical;

import dev.dateline.recognition.text.Acronym;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `Financial Action Task Force (FATF)`: from then on the acronym is that name.
final class Acronyms implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<String, String> names = new HashMap<>();
    for (int i = 1; i < references.size(); i++) {
      Reference name = references.get(i - 1);
      Reference acronym = references.get(i);
      if (inBrackets(tagged.text(), name, acronym) && Acronym.stands(acronym.name(), name.name())) {
        names.putIfAbsent(acronym.name(), name.name());
      }
    }
    return references.stream()
        .map(reference -> reference.named(names.getOrDefault(reference.name(), reference.name())))
        .toList();
  }

  private static boolean inBrackets(String text, Reference name, Reference acronym) {
    int from = name.written().end();
    int to = acronym.written().start();
    return text.substring(from, to).strip().equals("(");
  }
}
