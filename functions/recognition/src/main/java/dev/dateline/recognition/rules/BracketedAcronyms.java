package dev.dateline.recognition.rules;

import dev.dateline.recognition.text.Acronym;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// The acronym in brackets after a name names the same: `World Health Organization (WHO)`.
final class BracketedAcronyms implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var acronyms = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      Sentence sentence = tagged.sentenceOf(name.span());
      List<Token> words = sentence.tokens();
      int bracket = sentence.firstNotBefore(name.end());
      if (bracket + 2 < words.size()
          && words.get(bracket).word().equals("(")
          && words.get(bracket + 2).word().equals(")")
          && Acronym.stands(words.get(bracket + 1).word(), tagged.of(name))) {
        acronyms.add(new Name(words.get(bracket + 1).span(), name.type()));
      }
    }
    return tagged.or(acronyms);
  }
}
