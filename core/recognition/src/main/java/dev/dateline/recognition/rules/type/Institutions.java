package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Recognizes institutions by their first or last word, and ships by their prefix: `Pacific Islands
/// Forum`, `Alliance of Small Island States`, `Deportivo Cali`, `USS Carney`.
public final class Institutions implements Rule {
  private static final Set<String> LAST = WordLists.of("institution");
  private static final Set<String> FIRST =
      Set.of(
          "Alliance", "Association", "Bank", "Federation", "Institute", "Ministry", "University");
  private static final Set<String> BODY_FIRST = WordLists.of("body-first");
  private static final Set<String> BODY_LAST = WordLists.of("body-last");
  private static final Set<String> SHIPS =
      Set.of("USS", "HMS", "HMAS", "HMCS", "HMNZS", "INS", "MV", "RMS");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (words.size() < 2 || Gazetteer.find(tagged.of(name)).isPresent()) {
      return name;
    }
    if (SHIPS.contains(words.getFirst().word())) {
      return name.as(EntityType.MISC);
    }
    boolean isInstitution =
        name.type() != EntityType.MISC
            && (LAST.contains(words.getLast().word())
                || (FIRST.contains(words.getFirst().word()) && words.get(1).word().equals("of"))
                || BODY_FIRST.contains(words.getFirst().word())
                || (name.type() == EntityType.PERSON
                    && BODY_LAST.contains(words.getLast().word())));
    return isInstitution ? name.as(EntityType.ORGANIZATION) : name;
  }
}
