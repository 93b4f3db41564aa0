package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Compound;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Makes an adjective derived from a name a name of its own, of type MISC as in the models'
/// training text: `Calif.-based Facebook` and `New York-based Citigroup` are two names each.
public final class Compounds implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(name, tagged.words(name))).and(alone(tagged));
  }

  private static Stream<Name> split(Name name, List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isCompound(words.get(i))) {
        Name adjective = name.part(words.subList(0, i + 1)).as(EntityType.MISC);
        List<Token> rest = words.subList(i + 1, words.size());
        return rest.isEmpty() ? Stream.of(adjective) : Stream.of(adjective, noun(name, rest));
      }
    }
    return Stream.of(name);
  }

  private static Name noun(Name name, List<Token> words) {
    boolean unsure = name.type() == EntityType.MISC || name.type() == EntityType.LOCATION;
    return name.part(words).as(unsure ? EntityType.ORGANIZATION : name.type());
  }

  private static List<Name> alone(TaggedText tagged) {
    return tagged
        .words()
        .filter(Compounds::isCompound)
        .map(word -> new Name(word.span(), EntityType.MISC))
        .toList();
  }

  private static boolean isCompound(Token word) {
    return Compound.of(word.word()).isPresent();
  }
}
