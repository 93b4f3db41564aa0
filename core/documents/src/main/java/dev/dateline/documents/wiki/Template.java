package dev.dateline.documents.wiki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A template as a page uses it: `{{name|first|key=value}}`.
///
/// @param name in lower case
/// @param values its values without a key, in order
/// @param named its other values by key, in lower case
record Template(String name, List<String> values, Map<String, String> named) {
  /// The templates in which editions of Wikinews give the date of publication.
  private static final Set<String> OF_DATES =
      Set.of(
          "date",
          "dateline",
          "byline",
          "datum",
          "fecha",
          "data",
          "luogodata",
          "dato",
          "tarih",
          "päiväys",
          "дата",
          "ημερομηνία",
          "تاريخ",
          "日期",
          "日付",
          "날짜");

  private static final List<String> DATE_KEYS =
      List.of("date", "datum", "fecha", "data", "дата", "1");

  /// Templates that show their last value: links and languages.
  private static final Set<String> LAST_SHOWN = Set.of("w", "wp", "wikipedia", "lang", "nowrap");

  /// Templates that show their first value: quotations.
  private static final Set<String> FIRST_SHOWN =
      Set.of("quote", "cquote", "quoteleft", "quoteright", "pull quote", "blockquote", "bq");

  private static final Pattern KEY = Pattern.compile("\\s*+([\\w\\p{L} -]{1,40})=");

  Template {
    values = List.copyOf(values);
    named = Map.copyOf(named);
  }

  /// The template with `content` between its braces.
  static Template of(String content) {
    String[] parts = content.split("\\|", -1);
    var values = new ArrayList<String>();
    var named = new HashMap<String, String>();
    for (int i = 1; i < parts.length; i++) {
      var key = KEY.matcher(parts[i]);
      if (key.lookingAt()) {
        named.put(Site.folded(key.group(1)), parts[i].substring(key.end()).strip());
      } else {
        values.add(parts[i].strip());
      }
    }
    return new Template(Site.folded(parts[0]), values, named);
  }

  /// The date of publication, if the template is for that, or null.
  @Nullable String date() {
    if (!OF_DATES.contains(name)) {
      return null;
    }
    for (String key : DATE_KEYS) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
  }

  /// The text of the article that readers see for it.
  String text() {
    List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
    if (FIRST_SHOWN.contains(name)) {
      String quotation = given.isEmpty() ? named.getOrDefault("text", "") : given.getFirst();
      return "\n\n" + quotation + "\n\n";
    }
    return LAST_SHOWN.contains(name) && !given.isEmpty() ? given.getLast() : "";
  }
}
