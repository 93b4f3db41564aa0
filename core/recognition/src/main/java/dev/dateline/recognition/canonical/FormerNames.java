package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Resolves the name that somebody had before to the present one: in `Laura Haines, born Laura
/// Finch`, both mean `Laura Haines`.
final class FormerNames implements Resolution {
  private static final Pattern BEFORE =
      Pattern.compile(",? ?\\(?(?:born|née|nee|né|formerly|previously|formerly known as) ");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<String, String> present = new HashMap<>();
    for (int i = 1; i < references.size(); i++) {
      Reference now = references.get(i - 1);
      Reference former = references.get(i);
      if (isFormer(tagged.text(), now, former)) {
        present.putIfAbsent(former.name(), now.name());
      }
    }
    return references.stream()
        .map(
            reference ->
                reference.type() == EntityType.PERSON
                    ? reference.named(present.getOrDefault(reference.name(), reference.name()))
                    : reference)
        .toList();
  }

  private static boolean isFormer(String text, Reference now, Reference former) {
    int from = now.written().end();
    int to = former.written().start();
    return now.type() == EntityType.PERSON
        && former.type() == EntityType.PERSON
        && from <= to
        && BEFORE.matcher(text.substring(from, to)).matches();
  }
}
