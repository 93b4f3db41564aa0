package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Separates a name from the number that a table of results or a team sheet puts before it:
/// `1-Andrey Rublev`.
public final class Ranks implements Rule {
  private static final Pattern RANK = Pattern.compile("\\d{1,2}-(?=\\p{Lu})");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, EntityType> known = new HashMap<>();
    for (Name name : tagged.names()) {
      known.putIfAbsent(tagged.of(name), name.type());
      if (name.type() == EntityType.PERSON) {
        known.putIfAbsent(tagged.surname(name).word(), name.type());
      }
    }
    var names = new ArrayList<Name>();
    for (var sentence : tagged.sentences()) {
      for (Token word : sentence.tokens()) {
        var rank = RANK.matcher(word.word());
        if (rank.lookingAt() && Gazetteer.find(word.word()).isEmpty()) {
          afterRank(tagged, word, rank.end(), known).ifPresent(names::add);
        }
      }
    }
    return tagged.or(names);
  }

  private static Optional<Name> afterRank(
      TaggedText tagged, Token word, int length, Map<String, EntityType> known) {
    List<Name> found = tagged.overlapping(word.span());
    int start = word.start() + length;
    if (!found.isEmpty()) {
      Name name = found.getFirst();
      return Optional.of(retyped(tagged, Name.of(start, name.end(), name.type()), known));
    }
    String rest = new Span(start, word.end()).in(tagged.text());
    return next(tagged, word)
        .map(person -> Name.of(start, person.end(), EntityType.PERSON))
        .or(() -> type(rest, known).map(type -> Name.of(start, word.end(), type)));
  }

  /// The name right after the given name: `Coetzee` in `15-Andries Coetzee`.
  private static Optional<Name> next(TaggedText tagged, Token word) {
    return tagged.overlapping(new Span(word.end() + 1, word.end() + 2)).stream()
        .filter(name -> name.start() == word.end() + 1)
        .findFirst();
  }

  private static Name retyped(TaggedText tagged, Name name, Map<String, EntityType> known) {
    return type(name.span().in(tagged.text()), known).map(name::as).orElse(name);
  }

  private static Optional<EntityType> type(String name, Map<String, EntityType> known) {
    return Optional.ofNullable(known.get(name)).or(() -> KnownType.of(name));
  }
}
