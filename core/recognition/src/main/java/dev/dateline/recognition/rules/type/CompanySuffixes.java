package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.CompanyForms;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Optional;

/// Extends a name by the legal form after it, and makes it an organization: `UniCredit SpA`.
public final class CompanySuffixes implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(
        tagged.names().stream().flatMap(name -> company(tagged, name).stream()).toList());
  }

  private static Optional<Name> company(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int end = sentence.firstNotBefore(name.end());
    int to = end;
    while (to < words.size() && CompanyForms.contains(words.get(to).word())) {
      to++;
    }
    if (to > end && sentence.after(name.span()).isPresent()) {
      return Optional.of(Name.of(name.start(), words.get(to - 1).end(), EntityType.ORGANIZATION));
    }
    boolean isCompany =
        tagged.words(name).size() > 1 && CompanyForms.contains(tagged.words(name).getLast().word());
    return isCompany ? Optional.of(name.as(EntityType.ORGANIZATION)) : Optional.empty();
  }
}
