package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Acronym;
import dev.dateline.articles.names.Titles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Extends a name to the words that the acronym in brackets after it abbreviates, and gives the
/// acronym the same type: `World Health Organization (WHO)`, `Alternative for Germany (AfD)`.
public final class BracketedAcronyms implements Rule {
  private static final int MOST_WORDS = 8;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var names = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int i = 2; i + 1 < words.size(); i++) {
        boolean brackets =
            words.get(i - 1).word().equals("(") && words.get(i + 1).word().equals(")");
        if (brackets) {
          var acronym = words.get(i);
          spelledOut(tagged, words.subList(0, i - 1), acronym.word())
              .ifPresent(
                  name -> {
                    names.add(name);
                    names.add(new Name(acronym.span(), name.type()));
                  });
        }
      }
    }
    return tagged.or(names);
  }

  /// What has an acronym of three letters is hardly a person, even if the models see one.
  private static Name asABody(TaggedText tagged, Name name, String acronym) {
    boolean hasATitle =
        tagged
            .sentenceOf(name.span())
            .before(name.span())
            .filter(word -> Titles.contains(word.word()))
            .isPresent();
    boolean isBody = name.type() == EntityType.PERSON && acronym.length() > 2 && !hasATitle;
    return isBody ? name.as(EntityType.ORGANIZATION) : name;
  }

  /// The name at the end of `words` that `acronym` abbreviates, if the models found a part of it.
  private static Optional<Name> spelledOut(TaggedText tagged, List<Token> words, String acronym) {
    for (int from = words.size() - 2; from >= Math.max(0, words.size() - MOST_WORDS); from--) {
      Name name = Name.of(words.get(from).start(), words.getLast().end(), EntityType.ORGANIZATION);
      if (words.get(from).isCapitalized()
          && words.getLast().isCapitalized()
          && Acronym.abbreviates(acronym, tagged.of(name))) {
        List<Name> seen = tagged.overlapping(name.span());
        return seen.isEmpty() || !seen.stream().allMatch(name::contains)
            ? Optional.empty()
            : Optional.of(
                seen.size() == 1 && seen.contains(name.as(seen.getFirst().type()))
                    ? asABody(tagged, seen.getFirst(), acronym)
                    : name);
      }
    }
    return Optional.empty();
  }
}
