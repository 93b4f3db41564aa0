package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what its first word tells to be an operation, a ship or a channel: `Operation Hadarin
/// Daji`, `MV Asian Queen`, `Channel 12`.
public final class FirstWordKinds implements Rule {
  private static final Set<String> SHIPS =
      Set.of(
          "BRP", "FV", "HMAS", "HMS", "INS", "KRI", "MT", "MV", "PNS", "RMS", "SS", "TCG", "USS");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var found = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 0; at + 1 < words.size(); at++) {
        int end = end(words, at);
        if (end > at + 1) {
          found.add(Name.of(words.get(at).start(), words.get(end - 1).end(), type(words.get(at))));
        }
      }
    }
    return tagged.or(found.stream().filter(tagged::cutsNoName).toList());
  }

  private static EntityType type(Token first) {
    return first.word().equals("Channel") ? EntityType.ORGANIZATION : EntityType.MISC;
  }

  /// Where a name that begins at `from` ends; `from` itself if none does.
  private static int end(List<Token> words, int from) {
    String first = words.get(from).word();
    if (first.equals("Channel")) {
      return NUMBER.matcher(words.get(from + 1).word()).matches() ? from + 2 : from;
    }
    if (!first.equals("Operation") && !SHIPS.contains(first)) {
      return from;
    }
    int end = from + 1;
    while (end < words.size() && end - from <= MOST_WORDS && mayBePart(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean mayBePart(Token word) {
    return word.isCapitalized() && word.word().length() > 1 && !word.isInCapitals();
  }
}
