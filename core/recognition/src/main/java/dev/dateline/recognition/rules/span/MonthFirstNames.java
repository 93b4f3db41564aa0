package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognizes women whose first names are months: `April Summers won`, `June Carter`.
public final class MonthFirstNames implements Rule {
  private static final Set<String> MONTHS = Set.of("April", "May", "June");
  private static final Set<String> DATES = WordLists.of("measure");
  private static final Set<String> BEFORE_DATES =
      Set.of(
          "in", "on", "of", "since", "until", "till", "by", "from", "last", "next", "this",
          "during", "early", "late", "mid", "through", "to", "between");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
        if (isFirstName(tagged, sentence, i)) {
          Token surname = sentence.tokens().get(i + 1);
          int end = Math.max(surname.end(), endOfPerson(tagged, surname));
          people.add(Name.of(sentence.tokens().get(i).start(), end, EntityType.PERSON));
        }
      }
    }
    return tagged.or(people.stream().filter(tagged::cutsNoName).toList());
  }

  private static boolean isFirstName(TaggedText tagged, Sentence sentence, int at) {
    List<Token> words = sentence.tokens();
    String before = at > 0 ? words.get(at - 1).word() : "";
    Token next = words.get(at + 1);
    return MONTHS.contains(words.get(at).word())
        && !BEFORE_DATES.contains(before.toLowerCase(Locale.ROOT))
        && next.isCapitalized()
        && next.word().length() > 2
        && !DATES.contains(next.word())
        && !FunctionWords.contains(next.word().toLowerCase(Locale.ROOT))
        && tagged.overlapping(next.span()).stream()
            .allMatch(name -> name.type() == EntityType.PERSON)
        && (isVerb(words, at + 2) || !tagged.overlapping(next.span()).isEmpty());
  }

  /// Whether a lower-case word follows: `April Summers won`, but not `May Day Parade`.
  private static boolean isVerb(List<Token> words, int at) {
    return at < words.size() && words.get(at).isLowerCase();
  }

  private static int endOfPerson(TaggedText tagged, Token surname) {
    return tagged.overlapping(surname.span()).stream().mapToInt(Name::end).max().orElse(0);
  }
}
