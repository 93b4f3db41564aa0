package dev.dateline.recognition.rules;

import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// An agency that is credited is not spoken of: `(Reuters) -` in a dateline, `REUTERS/Dado Ruvic`
/// under a photograph, or a line of its own. `told Reuters` stays.
final class Credits implements Rule {
  private static final Set<String> AGENCIES =
      Set.of("Reuters", "REUTERS", "AP", "AFP", "dpa", "DPA", "Xinhua", "TASS", "Bloomberg");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.with(tagged.names().stream().filter(name -> !isCredit(tagged, name)).toList());
  }

  private static boolean isCredit(TaggedText tagged, Name name) {
    if (!AGENCIES.contains(tagged.of(name))) {
      return false;
    }
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int at = sentence.firstFrom(name.start());
    String before = at == 0 ? "" : words.get(at - 1).word();
    String after = at + 1 == words.size() ? "" : words.get(at + 1).word();
    return (before.equals("(") && after.equals(")"))
        || after.equals("/")
        || (before.isEmpty() && after.isEmpty());
  }
}
