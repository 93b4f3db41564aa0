package dev.dateline.recognition;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.recognition.rules.Rules;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text with names as a model might find them, written `{Bay of Pigs:MISC}`.
final class Tagged {
  private static final Pattern NAME = Pattern.compile("\\{([^:}]+):(\\w+)\\}");
  private static final Pattern WORD =
      Pattern.compile("'s|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*|\\S");

  private Tagged() {}

  /// Each name of `marked` after all the rules, and its type: `Bay of Pigs/MISC`.
  static List<String> repaired(String marked) {
    TaggedText repaired = Rules.apply(of(marked));
    return repaired.names().stream().map(n -> repaired.of(n) + "/" + n.type()).toList();
  }

  private static TaggedText of(String marked) {
    var text = new StringBuilder();
    var names = new ArrayList<Name>();
    var matcher = NAME.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "$1");
      int start = text.length() - matcher.group(1).length();
      names.add(Name.of(start, text.length(), EntityType.valueOf(matcher.group(2))));
    }
    matcher.appendTail(text);
    return new TaggedText(text.toString(), sentences(text.toString()), names);
  }

  private static List<Sentence> sentences(String text) {
    var sentences = new ArrayList<Sentence>();
    var words = new ArrayList<Token>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Token(matcher.group(), new Span(matcher.start(), matcher.end())));
      if (matcher.group().equals(".") || matcher.end() == text.length()) {
        sentences.add(new Sentence(words));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words));
    }
    return sentences;
  }
}
