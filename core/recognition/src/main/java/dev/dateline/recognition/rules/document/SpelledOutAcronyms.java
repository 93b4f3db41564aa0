package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Acronym;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes an acronym an organization if the document spells it out anywhere, even if the models see
/// a person or nothing: `the Civil Service Union … CSU`.
public final class SpelledOutAcronyms implements Rule {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}");
  private static final Set<String> NO_NAMES = WordLists.of("measure");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, EntityType> types = new HashMap<>();
    for (Name name : tagged.names()) {
      if (name.type() == EntityType.ORGANIZATION && tagged.words(name).size() > 2) {
        types.put(Acronym.initials(tagged.of(name)), name.type());
      }
    }
    List<Name> acronyms =
        tagged
            .words()
            .filter(word -> types.containsKey(word.word()) && isAcronym(tagged, word))
            .map(word -> new Name(word.span(), EntityType.ORGANIZATION))
            .toList();
    return tagged.or(acronyms);
  }

  /// Whether `word` is in capitals and not known to be something else or part of a longer name.
  private static boolean isAcronym(TaggedText tagged, Token word) {
    return CAPITALS.matcher(word.word()).matches()
        && !NO_NAMES.contains(word.word())
        && KnownType.of(word.word()).isEmpty()
        && tagged.overlapping(word.span()).stream()
            .allMatch(name -> name.span().equals(word.span()));
  }
}
