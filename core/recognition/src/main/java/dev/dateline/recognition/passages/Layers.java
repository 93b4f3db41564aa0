package dev.dateline.recognition.passages;

import dev.dateline.articles.Passage;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Separates the languages of a text.
public final class Layers {
  private Layers() {}

  /// A text in which all passages but those of one language are blank, so that offsets are
  /// unchanged.
  ///
  /// @param language the ISO 639 code of its language, such as `en`
  public record Layer(String language, String text) {}

  /// The layers of `text`, one for each language, in the order in which the languages occur.
  ///
  /// @param unknownIs the language of passages of unknown language
  public static List<Layer> of(String text, List<Passage> passages, String unknownIs) {
    Map<String, List<Span>> byLanguage = new LinkedHashMap<>();
    for (Passage passage : passages) {
      String tag = passage.language() == null ? unknownIs : passage.language();
      byLanguage.computeIfAbsent(primary(tag), _ -> new ArrayList<>()).add(passage.span());
    }
    if (byLanguage.size() <= 1) {
      return List.of(new Layer(byLanguage.keySet().stream().findFirst().orElse(unknownIs), text));
    }
    return byLanguage.entrySet().stream()
        .map(entry -> new Layer(entry.getKey(), only(entry.getValue(), text)))
        .toList();
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private static String only(List<Span> spans, String text) {
    var layer = new StringBuilder(text.length());
    for (Span span : spans) {
      blank(text, span.start(), layer);
      layer.append(span.in(text));
    }
    blank(text, text.length(), layer);
    return layer.toString();
  }

  /// Fills `layer` up to `end`; the ends of lines stay, since they end sentences.
  private static void blank(String text, int end, StringBuilder layer) {
    for (int at = layer.length(); at < end; at++) {
      layer.append(text.charAt(at) == '\n' ? '\n' : ' ');
    }
  }
}
