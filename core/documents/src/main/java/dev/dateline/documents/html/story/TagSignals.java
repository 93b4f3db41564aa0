package dev.dateline.documents.html.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Signals from a block's tag and the tags around it.
final class TagSignals {
  private static final List<String> OWN =
      List.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "div",
          "blockquote",
          "pre",
          "dd",
          "dt",
          "figcaption",
          "label",
          "section",
          "article",
          "header",
          "address",
          "body");
  private static final List<String> AROUND =
      List.of(
          "article",
          "main",
          "aside",
          "footer",
          "header",
          "nav",
          "form",
          "table",
          "ul",
          "ol",
          "dl",
          "figure",
          "blockquote",
          "pre",
          "p");
  private static final Map<String, Signal> TAG = signals("tag.", OWN);
  private static final Signal OTHER = Signal.of("tag.other");
  private static final Map<String, Integer> BITS = bits();
  private static final Signal[] IN =
      AROUND.stream().map(tag -> Signal.of("in." + tag)).toArray(Signal[]::new);

  private TagSignals() {}

  /// The bit of [Container#around] for `tag`, or 0.
  static int bit(String tag) {
    return BITS.getOrDefault(tag, 0);
  }

  static void add(Block block, Evidence evidence) {
    Container container = block.container();
    evidence.add(TAG.getOrDefault(container.tag, OTHER), 1);
    for (int i = 0; i < IN.length; i++) {
      evidence.add(IN[i], (container.around & 1 << i) != 0);
    }
  }

  private static Map<String, Integer> bits() {
    var bits = new HashMap<String, Integer>();
    AROUND.forEach(tag -> bits.put(tag, 1 << bits.size()));
    return Map.copyOf(bits);
  }

  private static Map<String, Signal> signals(String prefix, List<String> names) {
    var signals = new HashMap<String, Signal>();
    names.forEach(name -> signals.put(name, Signal.of(prefix + name)));
    return Map.copyOf(signals);
  }
}
