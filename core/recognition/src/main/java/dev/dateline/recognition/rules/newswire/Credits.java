package dev.dateline.recognition.rules.newswire;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.Set;

/// Drops agencies that are credited rather than written about: `(Reuters) -` in a dateline,
/// `REUTERS/Dado Ruvic` under a photograph, or an agency alone on its line. `told Reuters` stays.
public final class Credits implements Rule {
  private static final Set<String> AGENCIES =
      Set.of(
          "Reuters",
          "REUTERS",
          "AP",
          "AFP",
          "dpa",
          "DPA",
          "Xinhua",
          "TASS",
          "Bloomberg",
          "EFE",
          "ANSA",
          "APA");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isCredit(tagged, name));
  }

  private static boolean isCredit(TaggedText tagged, Name name) {
    if (!AGENCIES.contains(tagged.of(name))) {
      return false;
    }
    Sentence sentence = tagged.sentenceOf(name.span());
    String before = sentence.before(name.span()).map(Token::word).orElse("");
    String after = sentence.after(name.span()).map(Token::word).orElse("");
    return (before.equals("(") && after.equals(")"))
        || after.equals("/")
        || (before.isEmpty() && after.isEmpty());
  }
}
