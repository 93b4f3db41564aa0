package dev.dateline.recognition.rules.newswire;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes two names joined by a hyphen an adjective, and so MISC: the `Pfizer-BioNTech` vaccine, a
/// `U.S.-China` deal.
public final class Pairs implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> known = new HashSet<>();
    tagged.names().forEach(name -> known.add(tagged.of(name)));
    List<Name> pairs =
        tagged
            .words()
            .filter(word -> isPair(word, known))
            .map(word -> new Name(word.span(), EntityType.MISC))
            .filter(tagged::cutsNoName)
            .toList();
    return tagged.or(pairs);
  }

  private static boolean isPair(Token word, Set<String> known) {
    String both = word.word();
    int hyphen = both.indexOf('-');
    return hyphen > 1
        && hyphen == both.lastIndexOf('-')
        && Gazetteer.find(both).isEmpty()
        && isName(both.substring(0, hyphen), known)
        && isName(both.substring(hyphen + 1), known);
  }

  private static boolean isName(String part, Set<String> known) {
    return known.contains(part) || KnownType.of(part).isPresent();
  }
}
