package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes the opponent of a team a team: in `Karachi Kings beat Lahore Qalandars`, if either is an
/// organization, the other is not a person, and no place of several words but a country. A club's
/// name after a result is a team in any case: `a win over Melbourne City`.
public final class Opponents implements Rule {
  private static final Set<String> VERBS =
      Set.of(
          "beat",
          "beats",
          "defeated",
          "host",
          "hosts",
          "hosted",
          "thrashed",
          "edged",
          "edge",
          "thumped",
          "drew with",
          "lost to",
          "drew against",
          "won against",
          "face",
          "take on",
          "win over",
          "victory over",
          "defeat to",
          "defeat by",
          "defeat against",
          "draw with",
          "draw against",
          "loss to",
          "clash with",
          "vs",
          "v",
          "vs.");

  private static final Set<String> RESULTS =
      Set.of("over", "against", "beat", "beating", "defeated");
  private static final Set<String> CLUBS =
      Set.of("Albion", "Athletic", "City", "FC", "Rangers", "Rovers", "SC", "United", "Wanderers");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var typed = new ArrayList<Name>(tagged.names());
    for (int i = 1; i < typed.size(); i++) {
      Name home = typed.get(i - 1);
      Name guest = typed.get(i);
      if (VERBS.contains(tagged.text().substring(home.end(), guest.start()).strip())) {
        typed.set(i - 1, asTeam(tagged, home, guest));
        typed.set(i, asTeam(tagged, guest, home));
      }
    }
    return tagged
        .with(List.copyOf(typed))
        .map(name -> isBeaten(tagged, name) ? name.as(EntityType.ORGANIZATION) : name);
  }

  /// Whether a club's word ends `name` and a result precedes it: `a 3-2 win over Melbourne City`.
  private static boolean isBeaten(TaggedText tagged, Name name) {
    boolean isClub =
        tagged.words(name).size() > 1
            && name.type() != EntityType.MISC
            && CLUBS.contains(tagged.words(name).getLast().word())
            && KnownType.of(tagged.of(name)).isEmpty()
            && !Towns.contains(tagged.of(name));
    return isClub
        && tagged
            .sentenceOf(name.span())
            .before(name.span())
            .filter(word -> RESULTS.contains(word.word()))
            .isPresent();
  }

  private static Name asTeam(TaggedText tagged, Name name, Name opponent) {
    boolean isMistaken = name.type() == EntityType.PERSON || isUnknownPlace(tagged, name);
    return isMistaken && opponent.type() == EntityType.ORGANIZATION
        ? name.as(EntityType.ORGANIZATION)
        : name;
  }

  private static boolean isUnknownPlace(TaggedText tagged, Name name) {
    return name.type() == EntityType.LOCATION
        && tagged.words(name).size() > 1
        && KnownType.of(tagged.of(name)).isEmpty();
  }
}
