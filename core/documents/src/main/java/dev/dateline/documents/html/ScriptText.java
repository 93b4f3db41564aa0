package dev.dateline.documents.html;

import dev.dateline.documents.html.story.Extraction;
import dev.dateline.documents.html.story.StoryExtractor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The article in the data of a page's scripts, on pages that only a browser builds: the longest
/// string with paragraphs in HTML.
final class ScriptText {
  private static final int SHORTEST = 200;
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p[\\s>]");

  private ScriptText() {}

  /// The text of the article; empty if there is none.
  static Optional<String> in(Document page) {
    return PageScripts.in(page)
        .flatMap(ScriptText::fragments)
        .max(Comparator.comparingInt(String::length))
        .map(ScriptText::text)
        .filter(text -> text.length() >= SHORTEST);
  }

  private static Stream<String> fragments(String script) {
    List<String> strings = ScriptStrings.in(script, SHORTEST);
    return Stream.concat(
            strings.stream(),
            strings.stream().flatMap(it -> ScriptStrings.in(it, SHORTEST).stream()))
        .filter(it -> !isJson(it) && PARAGRAPH.matcher(it).find());
  }

  /// Whether the text is in strings within `string`.
  private static boolean isJson(String string) {
    String start = string.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private static String text(String html) {
    return switch (StoryExtractor.extract(Jsoup.parse(html), "")) {
      case Extraction.Extracted(var text, _, _) -> text;
      case Extraction.None _ -> "";
    };
  }
}
