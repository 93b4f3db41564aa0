package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Titles;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognizes streets, airports and other places that are named after people, where the models see
/// only the person: `Martin Luther King Jr. Boulevard`, `Jomo Kenyatta International Airport`.
public final class NamedAfter implements Rule {
  private static final Set<String> KINDS = WordLists.of("named-after");
  private static final Set<String> BETWEEN = Set.of("International", "Memorial", "National");

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> places =
        tagged.names().stream()
            .flatMap(name -> place(tagged, name).stream())
            .filter(tagged::cutsNoName)
            .toList();
    return tagged.or(places);
  }

  private static Optional<Name> place(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int next = sentence.firstNotBefore(name.end());
    int start = withTitle(sentence, name);
    if (start < name.start() && KINDS.contains(word(sentence, next - 1))) {
      return Optional.of(Name.of(start, name.end(), EntityType.LOCATION));
    }
    if (BETWEEN.contains(word(sentence, next))) {
      next++;
    }
    return name.type() == EntityType.PERSON && KINDS.contains(word(sentence, next))
        ? Optional.of(Name.of(start, sentence.tokens().get(next).end(), EntityType.LOCATION))
        : Optional.empty();
  }

  /// Where a place begins that is called after somebody with a title: `Sheikh Zayed Road`.
  private static int withTitle(Sentence sentence, Name name) {
    return sentence
        .before(name.span())
        .filter(word -> word.isCapitalized() && Titles.contains(word.word()))
        .map(Token::start)
        .orElse(name.start());
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).word() : "";
  }
}
