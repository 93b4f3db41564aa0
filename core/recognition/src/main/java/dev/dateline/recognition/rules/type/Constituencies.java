package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the type of a name from the office that somebody holds there: `Matrouh Governor Khaled
/// Shoaib` governs a place, and `Amanat leader Ada Lund` leads a party.
public final class Constituencies implements Rule {
  private static final Set<String> OF_PLACES = WordLists.of("office-of-a-place");
  private static final Set<String> OF_TOWNS = Set.of("MP", "MPs", "MLA", "MLC", "MNA", "MPA", "TD");
  private static final Set<String> OF_PARTIES = WordLists.of("office-of-a-party");
  private static final Set<String> BODIES = WordLists.of("institution-head");
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> names = tagged.names();
    var typed = new ArrayList<Name>();
    for (int at = 0; at < names.size(); at++) {
      Name name = names.get(at);
      boolean isUnsure =
          tagged.words(name).size() <= MOST_WORDS && KnownType.of(tagged.of(name)).isEmpty();
      boolean isHeld = at + 1 < names.size() && names.get(at + 1).type() == EntityType.PERSON;
      typed.add(
          isUnsure && isHeld
              ? type(tagged, name, names.get(at + 1)).map(name::as).orElse(name)
              : name);
    }
    return tagged.with(typed);
  }

  /// The type of `name`, if an office stands between it and its `holder`.
  private static Optional<EntityType> type(TaggedText tagged, Name name, Name holder) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int office = sentence.firstNotBefore(name.end());
    if (office >= sentence.tokens().size()
        || sentence.tokens().get(office).end() + 1 != holder.start()) {
      return Optional.empty();
    }
    String word = sentence.tokens().get(office).word();
    if (isGoverned(tagged, name, word)) {
      return Optional.of(EntityType.LOCATION);
    }
    boolean isParty = name.type() == EntityType.PERSON && OF_PARTIES.contains(word);
    return isParty ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  private static boolean isGoverned(TaggedText tagged, Name name, String office) {
    Token last = tagged.words(name).getLast();
    boolean isBody = BODIES.contains(last.word()) || last.isInCapitals();
    return !isBody
        && (OF_PLACES.contains(office)
            || (OF_TOWNS.contains(office) && Towns.contains(tagged.of(name))));
  }
}
