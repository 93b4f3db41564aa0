package dev.dateline.recognition;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Text with names as a model might find them, written `{Bay of Pigs:MISC}`. A sentence ends at a
/// full stop, at the end of a line, and at `|`, which is not part of the text.
final class Tagged {
  private static final Pattern NAME = Pattern.compile("\\{([^:}]+):(\\w+)\\}");
  private static final Pattern WORD =
      Pattern.compile("'s|--|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*|\\S");

  private static final Pattern SENTENCE_END = Pattern.compile("\\||(?<=[.\\n])(?![^{]*\\})");

  private Tagged() {}

  /// The names of `marked` after all rules: `Bay of Pigs/MISC`.
  static List<String> repaired(String marked) {
    return repaired(marked, Rules.ORDER);
  }

  /// The names of `marked` after these rules only.
  static List<String> repaired(String marked, List<Rule> rules) {
    TaggedText repaired = Rules.apply(rules, of(marked));
    return repaired.names().stream().map(n -> repaired.of(n) + "/" + n.type()).toList();
  }

  /// The names of `marked` after all rules that begin before the previous name ends.
  static List<Name> overlaps(String marked) {
    List<Name> names = Rules.apply(of(marked)).names();
    return IntStream.range(1, names.size())
        .filter(i -> names.get(i).start() < names.get(i - 1).end())
        .mapToObj(names::get)
        .toList();
  }

  /// The text of `marked` with its names, before any rule.
  static TaggedText of(String marked) {
    var text = new StringBuilder();
    var names = new ArrayList<Name>();
    var sentences = new ArrayList<Sentence>();
    for (String sentence : SENTENCE_END.split(marked)) {
      int start = text.length();
      append(sentence, text, names);
      words(text, start).ifPresent(sentences::add);
    }
    return new TaggedText(text.toString(), sentences, names);
  }

  private static void append(String marked, StringBuilder text, List<Name> names) {
    var matcher = NAME.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "$1");
      int start = text.length() - matcher.group(1).length();
      names.add(Name.of(start, text.length(), EntityType.valueOf(matcher.group(2))));
    }
    matcher.appendTail(text);
  }

  private static Optional<Sentence> words(CharSequence text, int start) {
    List<Token> words =
        WORD.matcher(text)
            .region(start, text.length())
            .results()
            .map(word -> new Token(word.group(), new Span(word.start(), word.end())))
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Sentence(words));
  }
}
