package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.FamilyNames;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes East Asian people by the family name that comes first: `Park Geun-hye`, `Wee Ka
/// Siong`, where the models see something else or only the given name.
public final class FamilyNamesFirst implements Rule {
  private static final Pattern HYPHENATED = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{2,6}");
  private static final Pattern SYLLABLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}");

  @Override
  public TaggedText apply(TaggedText tagged) {
    TaggedText typed =
        tagged.map(name -> isPerson(tagged.words(name)) ? name.as(EntityType.PERSON) : name);
    return typed.or(typed.names().stream().flatMap(name -> longer(typed, name).stream()).toList());
  }

  private static boolean isPerson(List<Token> words) {
    return words.size() == 2
        && FamilyNames.contains(words.getFirst().word())
        && HYPHENATED.matcher(words.get(1).word()).matches();
  }

  /// A given name of two syllables with the family name before it, which the models missed.
  private static Optional<Name> longer(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean isGiven =
        name.type() == EntityType.PERSON
            && (words.size() == 2
                    && words.stream().allMatch(word -> SYLLABLE.matcher(word.word()).matches())
                || words.size() == 1 && HYPHENATED.matcher(words.getFirst().word()).matches());
    if (!isGiven || FamilyNames.contains(words.getFirst().word())) {
      return Optional.empty();
    }
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> word.isCapitalized() && FamilyNames.contains(word.word()))
        .filter(word -> !FunctionWords.contains(word.word()))
        .filter(word -> tagged.overlapping(word.span()).isEmpty())
        .map(word -> Name.of(word.start(), name.end(), EntityType.PERSON));
  }
}
