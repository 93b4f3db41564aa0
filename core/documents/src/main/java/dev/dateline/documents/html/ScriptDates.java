package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/// Finds the date of publication in the data of a page's scripts: JSON, JavaScript and `data-`
/// attributes.
final class ScriptDates {
  /// Any prefix may stand before the name, such as `cmsPublishingDate`, but not one of another
  /// event.
  private static final String NAME =
      "(?<!un|re|last|last[_-])(?:date_?published|published_?(?:at|date|time|on)?"
          + "|publish(?:ing)?_?(?:date|time|at)|pub_?date|publication_?date"
          + "|first_?publish(?:ed)?_?(?:at|date|time)?|deploy_?(?:date|dt))(?:_?time)?(?:_?utc)?";

  private static final Pattern FORM =
      Pattern.compile(
          NAME + "\\\\?[\"']?\\s{0,4}[:=]\\s{0,4}\\\\?[\"'](?<date>\\d[^\"'\\\\<>]{7,35})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "data-(?:[a-z]{1,20}[_-]){0,3}(?:publish(?:ed)?|pub|publication)[_-]?(?:date|at|time|on)?"
              + "|data-date-published|data-deploy-(?:date|dt)",
          Pattern.CASE_INSENSITIVE);

  private ScriptDates() {}

  /// The date in the scripts and attributes of `page`, as written; empty if they disagree.
  static Optional<String> in(Document page, DateParser parser) {
    Map<LocalDate, String> byDay = new HashMap<>();
    Stream.concat(inScripts(page), inAttributes(page))
        .forEach(
            written -> {
              if (parser.stated(written) instanceof DateReading.Found(var day, _, _)) {
                byDay.putIfAbsent(day, written);
              }
            });
    return byDay.size() == 1 ? byDay.values().stream().findFirst() : Optional.empty();
  }

  private static Stream<String> inScripts(Document page) {
    return PageScripts.in(page)
        .flatMap(script -> FORM.matcher(script).results())
        .map(match -> match.group("date"));
  }

  private static Stream<String> inAttributes(Document page) {
    return page.select("[^data-]").stream()
        .flatMap(element -> element.attributes().asList().stream())
        .filter(it -> ATTRIBUTE.matcher(it.getKey()).matches())
        .map(Attribute::getValue);
  }
}
