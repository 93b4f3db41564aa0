package dev.dateline.recognition.text;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Up to eight consecutive words of a sentence.
///
/// @param span their position
/// @param words their text, normalized as in [TaggedText#of]
/// @param opensSentence whether they begin the sentence
public record Phrase(Span span, String words, boolean opensSentence) {
  private static final int MOST_WORDS = 8;

  /// The phrase as a name.
  public Name as(EntityType type) {
    return new Name(span, type);
  }

  /// Finds the phrases of `tagged` that satisfy `wanted`, from left to right. At each word, the
  /// longest phrase wins; phrases do not overlap.
  public static List<Phrase> find(TaggedText tagged, Predicate<Phrase> wanted) {
    return find(tagged, length -> true, wanted);
  }

  /// The same, without looking at phrases that are too long or too short.
  ///
  /// @param lengths whether a phrase of so many characters may satisfy `wanted`
  public static List<Phrase> find(
      TaggedText tagged, IntPredicate lengths, Predicate<Phrase> wanted) {
    var found = new ArrayList<Phrase>();
    for (Sentence sentence : tagged.sentences()) {
      int at = 0;
      while (at < sentence.tokens().size()) {
        int end =
            mayOpenAName(sentence.tokens().get(at))
                ? longest(tagged, sentence, at, lengths, wanted)
                : at;
        if (end > at) {
          found.add(of(tagged, sentence, at, end));
        }
        at = Math.max(end, at + 1);
      }
    }
    return found;
  }

  /// The phrases of `tagged` that are keys of `types`, found as [#find] does, as names of those
  /// types.
  public static List<Name> typed(TaggedText tagged, Map<String, EntityType> types) {
    return find(tagged, phrase -> types.containsKey(phrase.words())).stream()
        .flatMap(phrase -> Stream.ofNullable(types.get(phrase.words())).map(phrase::as))
        .toList();
  }

  /// A quick filter: `al Qaeda` and `eBay` open with a lower-case letter, `9/11` with a digit.
  private static boolean mayOpenAName(Token word) {
    String characters = word.word();
    return !word.isLowerCase()
        ? Character.isLetterOrDigit(characters.codePointAt(0))
        : characters.length() == 2 || characters.chars().anyMatch(c -> !Character.isLowerCase(c));
  }

  private static int longest(
      TaggedText tagged,
      Sentence sentence,
      int at,
      IntPredicate lengths,
      Predicate<Phrase> wanted) {
    List<Token> words = sentence.tokens();
    int start = words.get(at).start();
    int end = Math.min(words.size(), at + MOST_WORDS);
    Phrase all = null;
    for (; end > at; end--) {
      if (lengths.test(words.get(end - 1).end() - start)) {
        all = all == null ? of(tagged, sentence, at, end) : all;
        if (wanted.test(all.to(words.get(end - 1)))) {
          break;
        }
      }
    }
    return end;
  }

  /// The part of the phrase that ends with `last`, which is one of its words. Its words have the
  /// offsets of the text.
  private Phrase to(Token last) {
    return last.end() == span.end()
        ? this
        : new Phrase(
            new Span(span.start(), last.end()),
            words.substring(0, last.end() - span.start()),
            opensSentence);
  }

  private static Phrase of(TaggedText tagged, Sentence sentence, int from, int to) {
    List<Token> words = sentence.tokens().subList(from, to);
    var span = new Span(words.getFirst().start(), words.getLast().end());
    return new Phrase(span, tagged.read(span, words), from == 0);
  }
}
