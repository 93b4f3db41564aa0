package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Drops feasts, which are capitalized without being names: `Christmas Eve`, `Eid al-Fitr`, `Labor
/// Day`.
public final class Feasts implements Rule {
  private static final Set<String> FEASTS = WordLists.of("feast");
  private static final Set<String> DAYS = WordLists.of("feast-day");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isFeast(tagged, name));
  }

  private static boolean isFeast(TaggedText tagged, Name name) {
    List<String> words = tagged.words(name).stream().map(Token::word).toList();
    return (words.stream().anyMatch(FEASTS::contains)
            && words.stream().allMatch(word -> FEASTS.contains(word) || DAYS.contains(word)))
        || (name.type() == EntityType.MISC && words.size() > 1 && words.getLast().equals("Day"));
  }
}
