package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Waters, heights, buildings and roads are named by what they are, and what has a north is a
/// place: `Rod Laver Arena`, `Lake Prespa`, `northern Sinai`. Peoples and titles of works stay what
/// they are: `northern Kurds`, `The Old Man and the Sea`.
public final class Places implements Rule {
  private static final Set<String> LAST =
      Set.of(
          ("Airport Archipelago Arena Avenue Base Basin Bay Boulevard Bridge Canal Cathedral Coast"
                  + " Dam Delta Desert Gulf Heights Island Islands Lake Mountains Nile Ocean Palace"
                  + " Pass Peninsula Plateau Reef River Sea Square Stadium Strait Street Valley"
                  + " Velodrome Volcano")
              .split(" "));
  private static final Set<String> FIRST = Set.of("Lake", "Mount", "Mt.", "Cape", "Fort");
  private static final Set<String> DIRECTIONS =
      Set.of(
          ("northern southern eastern western central northeastern northwestern southeastern"
               + " southwestern north-eastern north-western south-eastern south-western downtown")
              .split(" "));

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    boolean isPlace =
        name.type() != EntityType.MISC
            && Gazetteer.find(tagged.of(name)).isEmpty()
            && (isKind(tagged.words(name)) || hasADirection(tagged, name));
    return isPlace ? name.as(EntityType.LOCATION) : name;
  }

  private static boolean isKind(List<Token> words) {
    return (words.size() > 1 && LAST.contains(words.getLast().word()))
        || (words.size() == 2 && FIRST.contains(words.getFirst().word()));
  }

  private static boolean hasADirection(TaggedText tagged, Name name) {
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> DIRECTIONS.contains(word.word()))
        .isPresent();
  }
}
