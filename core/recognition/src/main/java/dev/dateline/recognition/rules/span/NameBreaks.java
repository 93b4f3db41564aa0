package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits a name at a bracket, a semicolon, a colon or a dash that stands alone: `Reuters) - Bank
/// of Japan` is two names.
public final class NameBreaks implements Rule {
  private static final Set<String> MARKS = Set.of("(", ")", "-", "--", ";", ":");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> parts(tagged, name));
  }

  private static Stream<Name> parts(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    var parts = new ArrayList<Name>();
    int from = 0;
    for (int at = 0; at <= words.size(); at++) {
      if (at == words.size() || isBreak(words, at)) {
        if (at > from) {
          parts.add(name.part(words.subList(from, at)));
        }
        from = at + 1;
      }
    }
    return parts.stream();
  }

  /// The dash of `al- Jaafari` does not stand alone.
  private static boolean isBreak(List<Token> words, int at) {
    boolean hangs = at > 0 && words.get(at - 1).end() == words.get(at).start();
    return MARKS.contains(words.get(at).word()) && !(hangs && words.get(at).word().equals("-"));
  }
}
