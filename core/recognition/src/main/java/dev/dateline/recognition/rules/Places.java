package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Waters, heights, buildings and roads are named by what they are, and what has a north is a
/// place: `Rod Laver Arena`, `Lake Prespa`, `northern Sinai`. Peoples and titles of works stay what
/// they are: `northern Kurds`, `The Old Man and the Sea`.
final class Places implements Rule {
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
    return tagged.with(tagged.names().stream().map(name -> typed(tagged, name)).toList());
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
    Sentence sentence = tagged.sentenceOf(name.span());
    int before = sentence.firstFrom(name.start()) - 1;
    return before >= 0 && DIRECTIONS.contains(sentence.tokens().get(before).word());
  }
}
