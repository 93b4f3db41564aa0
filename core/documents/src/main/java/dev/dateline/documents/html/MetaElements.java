package dev.dateline.documents.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The meta elements of a page, by name, property or `itemprop`.
///
/// Names are compared by their letters and digits alone: `DC.date.issued` is `dcdateissued`, and
/// `article:published_time` is `articlepublishedtime`.
final class MetaElements {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");
  private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> values = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    var elements = new MetaElements();
    page.getElementsByTag("meta").forEach(elements::add);
    return elements;
  }

  private void add(Element meta) {
    String content = meta.attr("content");
    if (!content.isBlank()) {
      NAMES.stream()
          .flatMap(attribute -> Stream.of(meta.attr(attribute).strip().split("\\s+")))
          .map(MetaElements::folded)
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(name -> values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content));
    }
  }

  /// The contents of the elements with this name, in page order.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The contents of the elements with these names, in the order of the names.
  Stream<String> all(Collection<String> names) {
    return names.stream().flatMap(name -> all(name).stream());
  }

  /// What the first element of that name says, or null.
  @Nullable String first(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  private static String folded(String name) {
    return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
