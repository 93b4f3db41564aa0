package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Takes words that are never names off both ends of each name, articles and the like off the
/// beginning, and titles off that of a person's: `Montag` is not a person, `Vom Bundestag` is the
/// Bundestag, and `Bundeskanzlerin Angela Merkel` is Angela Merkel. Drops feasts and offices:
/// `Viernes Santo`.
record WordsOutsideNames(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trimmed(tagged, name));
  }

  private Stream<Name> trimmed(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int from = 0;
    int to = words.size();
    while (from < to && opensNoName(words, from, name.type())) {
      from++;
    }
    while (to > from && closesNoName(words, to, name.type())) {
      to--;
    }
    var kept = words.subList(from, to);
    boolean isName =
        kept.stream().anyMatch(this::isOfAName) && !vocabulary.phrases().contains(tagged.of(name));
    return isName ? Stream.of(name.part(kept)) : Stream.empty();
  }

  private boolean opensNoName(List<Token> words, int at, EntityType type) {
    Token word = words.get(at);
    boolean initial = isInitial(word) && at + 1 < words.size() && isInitial(words.get(at + 1));
    boolean title =
        vocabulary.isAddress(word.word())
            || (type == EntityType.PERSON && vocabulary.isTitle(word.word()));
    return (title && !initial)
        || isPunctuation(word)
        || isTime(word)
        || isBeforeTime(words, at)
        || isLegalForm(words, at)
        || isArticle(word, type);
  }

  /// A work may begin with one in capitals: `Im Westen nichts Neues`.
  private boolean isArticle(Token word, EntityType type) {
    return vocabulary.articles().contains(word.word())
        && (word.isLowerCase() || type != EntityType.MISC);
  }

  /// The `S.A.` that ends the sentence before the name, with the company before it.
  private boolean isLegalForm(List<Token> words, int at) {
    String word = words.get(at).word();
    return at + 1 < words.size() && word.endsWith(".") && vocabulary.companyForms().contains(word);
  }

  /// The `am` of `am Samstag`.
  private boolean isBeforeTime(List<Token> words, int at) {
    return words.get(at).isLowerCase() && at + 1 < words.size() && isTime(words.get(at + 1));
  }

  /// The `D.` of `D. W. Griffith` is no `Don`.
  private static boolean isInitial(Token word) {
    return word.word().length() == 2 && word.word().endsWith(".");
  }

  private boolean closesNoName(List<Token> words, int end, EntityType type) {
    Token word = words.get(end - 1);
    return isTime(word) && !isSurname(words, end, type)
        || isPunctuation(word) && !word.word().equals(")");
  }

  /// Whether a month is a surname: after a given name, as in `Joel Julio`, or in a language that
  /// writes months in lower case.
  private boolean isSurname(List<Token> words, int end, EntityType type) {
    String before = end > 1 ? words.get(end - 2).word() : "";
    boolean full =
        GivenNames.contains(words.getFirst().word()) && words.get(end - 1).isCapitalized();
    return type == EntityType.PERSON
        && full
        && (GivenNames.contains(before) || end > 1 && !vocabulary.capitalizesNouns());
  }

  /// A name needs a capital, and a word that can be one.
  private boolean isOfAName(Token word) {
    return word.word().chars().anyMatch(Character::isUpperCase)
        && !vocabulary.isNeverAName(word.word())
        && !vocabulary.isTitle(word.word());
  }

  private boolean isTime(Token word) {
    return vocabulary.times().contains(word.word().toLowerCase(vocabulary.locale()));
  }

  private static boolean isPunctuation(Token word) {
    return word.word().chars().noneMatch(Character::isLetterOrDigit);
  }
}
