package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Completes names of several words if the models found only a part, as the document has them
/// elsewhere: `Eintracht Frankfurt` is one club, even if once only `Frankfurt` was found.
record WholeNames() implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, EntityType> types =
        tagged.names().stream()
            .filter(name -> isLong(tagged.words(name)))
            .collect(Collectors.toMap(tagged::of, Name::type, (first, _) -> first));
    return tagged.or(
        Phrase.typed(tagged, types).stream().filter(name -> isPartlySeen(tagged, name)).toList());
  }

  private static boolean isLong(List<Token> words) {
    return words.size() > 1 && words.getFirst().isCapitalized() && words.getLast().isCapitalized();
  }

  private static boolean isPartlySeen(TaggedText tagged, Name name) {
    List<Name> seen = tagged.overlapping(name.span());
    return !seen.isEmpty()
        && tagged.cutsNoName(name)
        && seen.stream().noneMatch(other -> other.span().equals(name.span()));
  }
}
