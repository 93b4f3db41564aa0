package dev.dateline.recognition.languages;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the genitive of a name that the document has elsewhere, and gives it the same type:
/// `Kohls` is a person beside `Kohl`.
///
/// @param ending empty if the language has none
record GenitiveNames(String ending) implements Rule {
  private static final int SHORTEST = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    if (ending.isEmpty()) {
      return tagged;
    }
    Map<String, Name> known =
        tagged.names().stream()
            .filter(name -> tagged.of(name).length() >= SHORTEST)
            .collect(Collectors.toMap(tagged::of, name -> name, (first, _) -> first));
    List<Name> genitives =
        Phrase.find(tagged, phrase -> isGenitive(phrase.words(), known)).stream()
            .flatMap(
                phrase ->
                    Stream.ofNullable(known.get(stem(phrase.words())))
                        .map(name -> phrase.as(name.type())))
            .filter(tagged::cutsNoName)
            .toList();
    return tagged.or(genitives);
  }

  private boolean isGenitive(String words, Map<String, Name> known) {
    return words.endsWith(ending) && known.containsKey(stem(words));
  }

  private String stem(String words) {
    return words.substring(0, words.length() - ending.length());
  }
}
