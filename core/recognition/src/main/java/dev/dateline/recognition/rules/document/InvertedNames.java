package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Particles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Joins surname and given names in a list that gives the surname first: `Talmadge, Robert; Pike,
/// William` are two people.
public final class InvertedNames implements Rule {
  private static final Set<String> BETWEEN = Set.of(";", ":");
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Name> listed = listed(tagged, sentence.tokens());
      if (listed.size() > 1) {
        people.addAll(listed);
      }
    }
    return tagged.or(people);
  }

  /// The people in the parts of a sentence that semicolons separate.
  private static List<Name> listed(TaggedText tagged, List<Token> words) {
    var people = new ArrayList<Name>();
    boolean isListed = false;
    int from = 0;
    for (int at = 0; at <= words.size(); at++) {
      if (at == words.size() || BETWEEN.contains(words.get(at).word())) {
        isListed |= at < words.size() && words.get(at).word().equals(";");
        person(words.subList(from, at)).filter(name -> isSeen(tagged, name)).ifPresent(people::add);
        from = at + 1;
      }
    }
    return isListed ? people : List.of();
  }

  private static Optional<Name> person(List<Token> part) {
    int from = !part.isEmpty() && part.getFirst().word().equals("and") ? 1 : 0;
    int to = part.size();
    if (to > from && part.get(to - 1).word().equals(".")) {
      to--;
    }
    List<Token> words = part.subList(from, to);
    int comma = words.stream().map(Token::word).toList().indexOf(",");
    boolean isInverted =
        comma > 0
            && isName(words.subList(0, comma))
            && isName(words.subList(comma + 1, words.size()));
    return isInverted
        ? Optional.of(Name.of(words.getFirst().start(), words.getLast().end(), EntityType.PERSON))
        : Optional.empty();
  }

  private static boolean isName(List<Token> words) {
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && words.getLast().isCapitalized()
        && words.stream().allMatch(word -> word.isCapitalized() || Particles.contains(word.word()));
  }

  private static boolean isSeen(TaggedText tagged, Name person) {
    return tagged.overlapping(person.span()).stream()
        .anyMatch(name -> name.type() == EntityType.PERSON);
  }
}
