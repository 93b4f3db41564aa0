package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Drops offices and ranks that the models take for names: `Grand Imam`, `Crown Prince`, `the Obi
/// of Onitsha`.
public final class OfficeNames implements Rule {
  private static final Set<String> PARTS = WordLists.of("office-name");
  private static final Set<String> RULERS = WordLists.of("ruler");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isOffice(tagged, name));
  }

  private static boolean isOffice(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    return words.size() == 1
        ? isRuler(tagged, name)
        : words.stream().allMatch(word -> PARTS.contains(word.word()));
  }

  /// A ruler's title is also a surname: `Obi said`, but `the Obi of Onitsha`.
  private static boolean isRuler(TaggedText tagged, Name name) {
    boolean isSomebody = name.type() == EntityType.PERSON && !followsAnArticle(tagged, name);
    return RULERS.contains(tagged.of(name)) && !isSomebody;
  }

  private static boolean followsAnArticle(TaggedText tagged, Name name) {
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> word.word().equalsIgnoreCase("the"))
        .isPresent();
  }
}
