package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Titles;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds events, agreements and awards by their last word, or by their first one before "of":
/// `Qatar Open`, `Northern Ireland Protocol`, `Battle of Adwa`.
public final class Events implements Rule {
  private static final int MOST_WORDS = 5;
  private static final Set<String> ARTICLES = Set.of("The", "A", "An");
  private static final Set<String> FIRST =
      Set.of("Battle", "Siege", "Treaty", "War", "Declaration", "Convention");
  private static final Set<String> LAWS = Set.of("Act", "Bill", "Ordinance");
  private static final Set<String> LEAGUES =
      Set.of("Champions", "Football", "Nations", "Premier", "Super");
  private static final Set<String> FAIRS = Set.of("Art", "Book", "International", "Trade");
  private static final Set<String> KINDS = WordLists.of("event");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var events = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int i = 1; i < words.size(); i++) {
        int from = isKind(words, i) ? first(words, i) : i;
        if (from < i) {
          events.add(Name.of(words.get(from).start(), words.get(i).end(), EntityType.MISC));
        }
      }
    }
    TaggedText found = tagged.or(events.stream().filter(tagged::cutsNoName).toList());
    return found.map(
        name -> isOfSomething(found, name) || isLaw(found, name) ? name.as(EntityType.MISC) : name);
  }

  private static boolean isLaw(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    return name.type() == EntityType.ORGANIZATION
        && words.size() > 1
        && LAWS.contains(words.getLast().word());
  }

  /// Whether it is a battle or a treaty: `Battle of Adwa`.
  private static boolean isOfSomething(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    return words.size() > 2
        && FIRST.contains(words.getFirst().word())
        && words.get(1).word().equals("of");
  }

  private static boolean isKind(List<Token> words, int at) {
    boolean last = at + 1 == words.size() || !words.get(at + 1).isCapitalized();
    boolean isLeague =
        words.get(at).word().equals("League") && LEAGUES.contains(words.get(at - 1).word());
    boolean isFair =
        words.get(at).word().equals("Fair") && FAIRS.contains(words.get(at - 1).word());
    return last && (isLeague || isFair || KINDS.contains(words.get(at).word()));
  }

  /// The index of the first of the capitalized words before it.
  private static int first(List<Token> words, int kind) {
    int from = kind;
    while (from > 0 && kind - from < MOST_WORDS && isPart(words, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isPart(List<Token> words, int at) {
    String word = words.get(at).word();
    return words.get(at).isCapitalized()
        && !Titles.contains(word)
        && !(at == 0 && (FunctionWords.contains(word) || ARTICLES.contains(word)));
  }
}
