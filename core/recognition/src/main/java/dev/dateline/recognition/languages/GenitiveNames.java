package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds the genitive of a name that the document has elsewhere, and gives it the same type:
/// `Kohls` is a person beside `Kohl`.
///
/// @param ending the ending of a name in the genitive
record GenitiveNames(String ending) implements Rule {
  private static final int SHORTEST = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, EntityType> types =
        tagged.names().stream()
            .filter(name -> tagged.of(name).length() >= SHORTEST)
            .collect(
                Collectors.toMap(
                    name -> tagged.of(name) + ending, Name::type, (first, _) -> first));
    return tagged.or(Phrase.typed(tagged, types).stream().filter(tagged::cutsNoName).toList());
  }
}
