package dev.dateline.documents.html;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the date of publication in the data of a page's scripts.
final class ScriptDates {
  private static final Pattern FORM =
      Pattern.compile(
          "\\\\?\"(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time|at)"
              + "|pub_?date|publication_?date|first_?publish(?:ed)?_?(?:at|date|time)?)\\\\?\""
              + "\\s*:\\s*\\\\?\"(?<date>\\d{4}-\\d{2}-\\d{2}[^\"\\\\]{0,25})",
          Pattern.CASE_INSENSITIVE);
  private static final int DAY = 10;

  private ScriptDates() {}

  /// The date in the scripts of `page`, as written; empty if they disagree.
  static Optional<String> in(Document page) {
    Set<String> days = new LinkedHashSet<>();
    Optional<String> first = Optional.empty();
    for (Element script : page.select("script:not([type*=ld+json])")) {
      Matcher match = FORM.matcher(script.data());
      while (match.find()) {
        days.add(match.group("date").substring(0, DAY));
        first = first.isEmpty() ? Optional.of(match.group("date")) : first;
      }
    }
    return days.size() == 1 ? first : Optional.empty();
  }
}
