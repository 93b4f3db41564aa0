package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text from Factiva with its codes: `HD` before the headline, `PD` before the date, `LP` and `TD`
/// before the text, and `AN` with the number of the document at the end.
final class FactivaCodes implements Layout {
  private static final Pattern END =
      Pattern.compile("(?m)^AN[ \\t]{1,9}Document ([A-Z][A-Za-z0-9]{19,35})[ \\t]{0,20}$");
  private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:[ \\t]+(\\S.*))?");
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "CX", "CT", "RF", "ART", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB");

  @Override
  public List<Draft> articles(String text, String charset) {
    var drafts = new ArrayList<Draft>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      Map<String, String> parts = parts(text.substring(start, end.start()));
      if (parts.containsKey("HD") && parts.containsKey("PD")) {
        drafts.add(draft(parts, end.group(1), charset));
      }
      start = end.end();
    }
    return drafts;
  }

  /// The text after each code, up to the next one.
  private static Map<String, String> parts(String article) {
    var parts = new HashMap<String, StringBuilder>();
    var current = new StringBuilder();
    for (String line : article.lines().map(String::strip).toList()) {
      Matcher coded = CODED.matcher(line);
      boolean isCoded = coded.matches() && CODES.contains(coded.group(1));
      if (isCoded) {
        current = parts.computeIfAbsent(coded.group(1), _ -> new StringBuilder());
      }
      String words = isCoded ? coded.group(2) : line;
      current.append(words == null ? "" : words).append('\n');
    }
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().toString().strip()));
  }

  private static Draft draft(Map<String, String> parts, String number, String charset) {
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, parts.get("PD"))
            .with(MetadataField.HEADLINE, parts.get("HD"))
            .with(MetadataField.BYLINE, parts.get("BY"))
            .with(MetadataField.SOURCE, parts.get("SN"))
            .with(MetadataField.SECTION, parts.get("SE"));
    String text =
        Stream.of("LP", "TD")
            .map(code -> parts.getOrDefault(code, ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new Draft(number, fields, text, charset);
  }
}
