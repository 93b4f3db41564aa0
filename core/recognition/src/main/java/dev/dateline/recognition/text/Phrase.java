package dev.dateline.recognition.text;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A few words of a text that follow each other in one sentence.
///
/// @param span where they stand
/// @param words they themselves, as they are read
/// @param opensSentence whether a sentence begins with them
public record Phrase(Span span, String words, boolean opensSentence) {
  private static final int MOST_WORDS = 8;

  /// The phrase as a name.
  public Name as(EntityType type) {
    return new Name(span, type);
  }

  /// The phrases of `tagged` that are `wanted`, in order: at each word the longest, of up to 8
  /// words, and none within another.
  public static List<Phrase> find(TaggedText tagged, Predicate<Phrase> wanted) {
    var found = new ArrayList<Phrase>();
    for (Sentence sentence : tagged.sentences()) {
      int at = 0;
      while (at < sentence.tokens().size()) {
        int end =
            mayOpenAName(sentence.tokens().get(at)) ? longest(tagged, sentence, at, wanted) : at;
        if (end > at) {
          found.add(of(tagged, sentence, at, end));
        }
        at = Math.max(end, at + 1);
      }
    }
    return found;
  }

  /// Only to be quick: `al Qaeda` and `eBay` open with small letters, `9/11` with none.
  private static boolean mayOpenAName(Token word) {
    String characters = word.word();
    return !word.isLowerCase()
        ? Character.isLetterOrDigit(characters.codePointAt(0))
        : characters.length() == 2 || characters.chars().anyMatch(c -> !Character.isLowerCase(c));
  }

  private static int longest(
      TaggedText tagged, Sentence sentence, int at, Predicate<Phrase> wanted) {
    int end = Math.min(sentence.tokens().size(), at + MOST_WORDS);
    while (end > at && !wanted.test(of(tagged, sentence, at, end))) {
      end--;
    }
    return end;
  }

  private static Phrase of(TaggedText tagged, Sentence sentence, int from, int to) {
    List<Token> words = sentence.tokens().subList(from, to);
    var span = new Span(words.getFirst().start(), words.getLast().end());
    return new Phrase(span, tagged.read(span, words), from == 0);
  }
}
