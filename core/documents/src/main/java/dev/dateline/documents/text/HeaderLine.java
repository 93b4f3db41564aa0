package dev.dateline.documents.text;

import dev.dateline.documents.format.MetadataField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line such as `Title: Putin on NATO`, `DATE - 2023-07-14` or `By Jane Doe`.
///
/// @param field its field; null for a name without meaning here, such as `Tags`
/// @param value the text after the name
/// @param punctuated whether a colon or a similar mark follows the name
record HeaderLine(@Nullable MetadataField field, String value, boolean punctuated) {
  private static final int LONGEST = 400;
  private static final int LONGEST_UNKNOWN = 100;
  private static final Pattern NAMED =
      Pattern.compile(
          "\\s*(?:#\\+|:(?=\\p{L}))?(\\p{L}[\\p{L}\\p{M}\\d_-]{0,30}(?:"
              + " [\\p{L}\\p{M}]{1,20}){0,2})[ \\t]*(:|：|=|\\s[-–—]+\\s)(?!//)(.*)");

  /// How Org writes times: `<2023-07-14 Fri>`.
  private static final Pattern TIMESTAMP =
      Pattern.compile("^[<\\[](\\d{4}-[^<>\\[\\]]{1,40})[>\\]]$");

  private static final Pattern BY =
      Pattern.compile("\\s*(?:By|BY|by)\\s+(\\p{Lu}[\\p{L}\\p{M}.'’ ,&-]{2,80})");

  /// The header line that `line` is, if it is one.
  static Optional<HeaderLine> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(line);
    return named.matches() ? named(named) : byline(line);
  }

  private static Optional<HeaderLine> named(Matcher named) {
    var field = HeaderNames.field(named.group(1));
    String value = TIMESTAMP.matcher(named.group(3).strip()).replaceFirst("$1");
    boolean unknown = named.group(2).equals(":") && value.length() <= LONGEST_UNKNOWN;
    return field != null || unknown
        ? Optional.of(new HeaderLine(field, value, true))
        : Optional.empty();
  }

  /// The byline that `line` is, if it is one: `By Jane Doe`.
  static Optional<HeaderLine> byline(String line) {
    Matcher by = BY.matcher(line);
    return by.matches()
        ? Optional.of(new HeaderLine(MetadataField.BYLINE, by.group(1).strip(), false))
        : Optional.empty();
  }
}
