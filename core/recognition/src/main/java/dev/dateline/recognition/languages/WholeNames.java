package dev.dateline.recognition.languages;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Completes names of several words if the models found only a part, as the document has them
/// elsewhere: `Eintracht Frankfurt` is one club, even if once only `Frankfurt` was found.
record WholeNames() implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, Name> whole =
        tagged.names().stream()
            .filter(name -> isLong(tagged.words(name)))
            .collect(Collectors.toMap(tagged::of, name -> name, (first, _) -> first));
    List<Name> completed =
        Phrase.find(tagged, phrase -> whole.containsKey(phrase.words())).stream()
            .flatMap(
                phrase ->
                    Stream.ofNullable(whole.get(phrase.words()))
                        .map(name -> phrase.as(name.type())))
            .filter(name -> isPartlySeen(tagged, name))
            .toList();
    return tagged.or(completed);
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
