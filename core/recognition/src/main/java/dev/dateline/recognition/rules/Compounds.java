package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Compound;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// An adjective made of a name is a name of its own, MISC as in the models' training text:
/// `Calif.-based Facebook` and `New York-based Citigroup` are two names each.
final class Compounds implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var names = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      names.addAll(split(name, tagged.words(name)));
    }
    return tagged.with(names).and(alone(tagged));
  }

  private static List<Name> split(Name name, List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isCompound(words.get(i))) {
        Name adjective = name.over(words.subList(0, i + 1)).as(EntityType.MISC);
        List<Token> rest = words.subList(i + 1, words.size());
        return rest.isEmpty() ? List.of(adjective) : List.of(adjective, noun(name, rest));
      }
    }
    return List.of(name);
  }

  private static Name noun(Name name, List<Token> words) {
    boolean unsure = name.type() == EntityType.MISC || name.type() == EntityType.LOCATION;
    return name.over(words).as(unsure ? EntityType.ORGANIZATION : name.type());
  }

  private static List<Name> alone(TaggedText tagged) {
    return tagged.sentences().stream()
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .filter(Compounds::isCompound)
        .map(word -> new Name(word.span(), EntityType.MISC))
        .toList();
  }

  private static boolean isCompound(Token word) {
    return Compound.of(word.word()).isPresent();
  }
}
