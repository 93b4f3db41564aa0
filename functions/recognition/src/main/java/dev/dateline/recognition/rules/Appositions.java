package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// The noun beside a name says what kind of thing it names: `the Gerindra party`, `broadcaster
/// RTE`, `Kan radio` are no people.
final class Appositions implements Rule {
  private static final Set<String> BEFORE =
      Set.of(
          ("airline automaker bank brewer broadcaster carmaker company conglomerate exchange lender"
                  + " insurer newspaper organisation organization retailer startup telecoms website"
                  + " supermarket utility")
              .split(" "));
  private static final Set<String> BEHIND =
      Set.of(
          ("party newspaper television radio daily weekly magazine airline airlines bank"
                  + " broadcaster militia network agency website coalition movement faction")
              .split(" "));
  private static final int MOST_WORDS = 2;
  private static final Set<String> BETWEEN = Set.of("news", "public", "state", "TV", "business");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.with(tagged.names().stream().map(name -> typed(tagged, name)).toList());
  }

  private static Name typed(TaggedText tagged, Name name) {
    boolean unsure = name.type() == EntityType.PERSON || name.type() == EntityType.LOCATION;
    return unsure
            && tagged.words(name).size() <= MOST_WORDS
            && Gazetteer.find(tagged.of(name)).isEmpty()
            && isBesideAKind(tagged, name)
        ? name.as(EntityType.ORGANIZATION)
        : name;
  }

  private static boolean isBesideAKind(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int behind = sentence.firstNotBefore(name.end());
    while (behind < words.size() && BETWEEN.contains(words.get(behind).word())) {
      behind++;
    }
    int before = sentence.firstFrom(name.start()) - 1;
    boolean location = name.type() == EntityType.LOCATION;
    return (!location && behind < words.size() && BEHIND.contains(words.get(behind).word()))
        || (before >= 0 && BEFORE.contains(words.get(before).word()));
  }
}
