package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Takes words that are never names off both ends of each name, articles and greetings off the
/// beginning, prepositions off the end, and titles off the beginning of a person's: `Montag` is not
/// a person, `Vom Bundestag` is the Bundestag, and `Bundeskanzlerin Angela Merkel` is Angela
/// Merkel. Drops feasts, offices and addresses on social media: `Viernes Santo`, `RT @anna_k`.
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
        kept.stream().anyMatch(this::isOfAName)
            && kept.stream().noneMatch(word -> word.word().startsWith("@"))
            && !isPeople(tagged, name, kept)
            && !vocabulary.phrases().contains(tagged.of(name));
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
        || isArticle(word, type)
        || isLinking(word, type)
        || isGreeting(words, at);
  }

  /// Whether the models take a people in the plural, as in `les Toulousains`, for a place.
  private boolean isPeople(TaggedText tagged, Name name, List<Token> words) {
    String word = words.getFirst().word();
    return name.type() == EntityType.LOCATION
        && words.size() == 1
        && vocabulary.peoples().stream().anyMatch(word::endsWith)
        && !vocabulary.isPlace(word)
        && tagged
            .sentenceOf(name.span())
            .before(words.getFirst().span())
            .filter(before -> before.word().toLowerCase(vocabulary.locale()).endsWith("s"))
            .isPresent();
  }

  /// The `de` of `l'équipe de France`; that of `de Gaulle` belongs to the name.
  private boolean isLinking(Token word, EntityType type) {
    return type != EntityType.PERSON && vocabulary.linking().contains(word.word());
  }

  /// The `Bonjour` of `Bonjour Marseille`.
  private boolean isGreeting(List<Token> words, int at) {
    return at + 1 < words.size()
        && vocabulary.greetings().contains(words.get(at).word().toLowerCase(vocabulary.locale()));
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
        || vocabulary.linking().contains(word.word())
        || vocabulary.articles().contains(word.word()) && word.isLowerCase()
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
