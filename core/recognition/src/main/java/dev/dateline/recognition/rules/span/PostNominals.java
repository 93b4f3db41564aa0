package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Trims degrees, orders and offices after a person's name, and drops those that stand alone:
/// `Helena Morcroft QC` is a person called `Helena Morcroft`, and `MD` in `Tom Ekberg, MD,` is not
/// a place.
public final class PostNominals implements Rule {
  private static final Set<String> ALWAYS = WordLists.of("post-nominal");
  private static final Set<String> BEHIND_PEOPLE = WordLists.of("person-suffix");

  /// The distance to a name before a comma and a space.
  private static final int REACH = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean isPerson = name.type() == EntityType.PERSON || followsAPerson(tagged, name);
    int end = words.size();
    while (end > 0 && isPostNominal(words.get(end - 1), isPerson)) {
      end--;
    }
    if (end == words.size()) {
      return Stream.of(name);
    }
    if (end == 0) {
      return followsAPerson(tagged, name) ? Stream.of() : Stream.of(name);
    }
    EntityType type = end > 1 ? EntityType.PERSON : name.type();
    return Stream.of(name.part(words.subList(0, end)).as(type));
  }

  private static boolean isPostNominal(Token word, boolean isPerson) {
    String written = word.word();
    String bare = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    return ALWAYS.contains(bare) || (isPerson && BEHIND_PEOPLE.contains(bare));
  }

  /// Whether a comma, or nothing, separates `name` from a person's name before it.
  private static boolean followsAPerson(TaggedText tagged, Name name) {
    var before = new Span(Math.max(0, name.start() - REACH), name.start());
    return tagged.overlapping(before).stream()
        .filter(other -> other.type() == EntityType.PERSON && other.end() <= name.start())
        .map(other -> tagged.text().substring(other.end(), name.start()).strip())
        .anyMatch(between -> between.isEmpty() || between.equals(","));
  }
}
