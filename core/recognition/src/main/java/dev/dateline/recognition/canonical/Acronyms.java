package dev.dateline.recognition.canonical;

import dev.dateline.articles.names.Acronym;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Resolves acronyms. After `Financial Action Task Force (FATF)`, the acronym means that name.
/// Without brackets, it means the only earlier name with these initials: `the United Auto Workers …
/// the UAW`.
final class Acronyms implements Resolution {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<String, Reference> names = bracketed(tagged.text(), references);
    var initials = Initials.of(references);
    references.stream()
        .filter(reference -> CAPITALS.matcher(reference.name()).matches())
        .forEach(
            acronym ->
                initials.before(acronym).ifPresent(n -> names.putIfAbsent(acronym.name(), n)));
    return references.stream().map(reference -> resolve(reference, names)).toList();
  }

  private static Map<String, Reference> bracketed(String text, List<Reference> references) {
    Map<String, Reference> names = new HashMap<>();
    for (int i = 1; i < references.size(); i++) {
      Reference name = references.get(i - 1);
      Reference acronym = references.get(i);
      if (inBrackets(text, name, acronym) && Acronym.abbreviates(acronym.name(), name.name())) {
        names.putIfAbsent(acronym.name(), name);
      }
    }
    return names;
  }

  private static Reference resolve(Reference reference, Map<String, Reference> names) {
    Reference name = names.get(reference.name());
    return name == null ? reference : reference.meaning(name.name(), name.type());
  }

  private static boolean inBrackets(String text, Reference name, Reference acronym) {
    int from = name.written().end();
    int to = acronym.written().start();
    return from <= to && text.substring(from, to).strip().equals("(");
  }
}
