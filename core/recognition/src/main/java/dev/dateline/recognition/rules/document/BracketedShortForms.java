package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
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
import java.util.regex.Pattern;

/// Makes what a body is called for short, in brackets after its name, an organization, even if it
/// abbreviates the name in another language: `Corruption Eradication Commission (KPK)`.
public final class BracketedShortForms implements Rule {
  private static final Set<String> BODIES = WordLists.of("institution-head");
  private static final Set<String> MORE_BODIES = WordLists.of("part-of-a-body");
  private static final Set<String> NO_NAMES = WordLists.of("measure");
  private static final Set<String> LAWS = WordLists.of("document-kind");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}-]{1,9}");
  private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{L}{2,7}");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var found = new ArrayList<Name>();
    for (Name body : tagged.names()) {
      if (isBody(tagged, body)) {
        shortForm(tagged, body).ifPresent(found::add);
      }
    }
    return tagged.or(found);
  }

  private static boolean isBody(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    return name.type() == EntityType.ORGANIZATION
        && words.size() > 1
        && (isBody(words.getFirst()) || isBody(words.getLast()));
  }

  private static boolean isBody(Token word) {
    return BODIES.contains(word.word()) || MORE_BODIES.contains(word.word());
  }

  private static Optional<Name> shortForm(TaggedText tagged, Name body) {
    Sentence sentence = tagged.sentenceOf(body.span());
    List<Token> words = sentence.tokens();
    int at = sentence.firstNotBefore(body.end());
    boolean isBracketed =
        at + 2 < words.size()
            && words.get(at).word().equals("(")
            && words.get(at + 2).word().equals(")");
    return isBracketed && mayBeOne(words.get(at + 1).word(), tagged.of(body))
        ? Optional.of(new Name(words.get(at + 1).span(), EntityType.ORGANIZATION))
        : Optional.empty();
  }

  /// Capitals are one, and so is a word with the first letter of the name: `Nersa`.
  private static boolean mayBeOne(String word, String body) {
    boolean hasItsLetter = SYLLABLES.matcher(word).matches() && word.charAt(0) == body.charAt(0);
    return (hasItsLetter || CAPITALS.matcher(word).matches())
        && !LAWS.contains(word)
        && !NO_NAMES.contains(word)
        && KnownType.of(word).isEmpty();
  }
}
