package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the titles of works: capitalized words in quotes, such as `"Good Will Hunting"` and
/// `"Batman: Gotham Knights"`.
public final class QuotedTitles implements Rule {
  private static final int MOST_WORDS = 9;
  private static final Set<String> MARKS = Set.of(",", ".", "!", "?", ";");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var titles = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int i = 0; i < words.size(); i++) {
        int to = words.get(i).isQuote() ? end(words, i + 1) : i;
        if (to > i + 2 && isTitle(words.subList(i + 1, to))) {
          titles.add(Name.of(words.get(i + 1).start(), words.get(to - 1).end(), EntityType.MISC));
        }
      }
    }
    return tagged.or(titles.stream().filter(title -> isNamed(tagged, title)).toList());
  }

  /// The index after the last word within the quotes, not counting a punctuation mark at their end.
  private static int end(List<Token> words, int from) {
    int to = from;
    while (to < words.size() && to - from <= MOST_WORDS && !words.get(to).isQuote()) {
      to++;
    }
    if (to == words.size() || !words.get(to).isQuote()) {
      return from;
    }
    return to > from && MARKS.contains(words.get(to - 1).word()) ? to - 1 : to;
  }

  private static boolean isTitle(List<Token> words) {
    return words.getFirst().isCapitalized()
        && words.getLast().isCapitalized()
        && words.stream().allMatch(QuotedTitles::mayBePart);
  }

  private static boolean mayBePart(Token token) {
    return token.isCapitalized()
        || Set.of("'s", ":").contains(token.word())
        || (FunctionWords.contains(token.word()) && token.word().length() < 5)
        || Set.of("a", "an", "the").contains(token.word());
  }

  /// Whether the models found some name in it, but not a person's name that is all of it.
  private static boolean isNamed(TaggedText tagged, Name title) {
    List<Name> names = tagged.overlapping(title.span());
    return !names.isEmpty()
        && names.stream().allMatch(title::contains)
        && names.stream().noneMatch(name -> name.equals(title.as(EntityType.PERSON)));
  }
}
