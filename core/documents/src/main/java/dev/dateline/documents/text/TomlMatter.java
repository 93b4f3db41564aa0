package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what front matter in TOML says about its article: strings, dates, and lists of strings,
/// also over several lines and in tables such as `[params]`.
///
/// @see <a href="https://toml.io/en/v1.0.0">TOML</a>
final class TomlMatter {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[ \\t]{0,20}(?:\"([^\"\\n]{1,60})\"|([\\w-]{1,60}))[ \\t]{0,20}=[ \\t]{0,20}(?:"
              + "\"\"\"(?<long>(?s:(?!\"\"\").){0,2000}+)\"\"\""
              + "|'''(?<raw>(?s:(?!''').){0,2000}+)'''"
              + "|\\[(?<list>[^\\[\\]{}]{0,4000}+)]"
              + "|\"(?<quoted>(?:[^\"\\\\\\n]|\\\\.){0,2000}+)\"|'(?<literal>[^'\\n]{0,2000}+)'"
              + "|(?<plain>[^\\n#\"'\\[{][^\\n#]{0,400}+))");
  private static final Pattern ITEM =
      Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.){1,400}+)\"|'([^'\\n]{1,400}+)'");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  private TomlMatter() {}

  /// The fields in `toml`; of several entries for a field, the first counts.
  static Fields fields(String toml) {
    var fields = Fields.NONE;
    Matcher entry = ENTRY.matcher(toml);
    while (entry.find()) {
      String name = entry.group(1) == null ? entry.group(2) : entry.group(1);
      @Nullable MetadataField field = HeaderNames.field(name);
      fields = field == null ? fields : fields.with(field, value(entry));
    }
    return fields;
  }

  private static String value(Matcher entry) {
    @Nullable String list = entry.group("list");
    if (list != null) {
      return ITEM.matcher(list)
          .results()
          .map(it -> text(it.group(1), it.group(2)))
          .collect(Collectors.joining(", "));
    }
    for (String form : new String[] {"long", "raw", "literal", "plain"}) {
      if (entry.group(form) != null) {
        return entry.group(form).strip();
      }
    }
    return text(entry.group("quoted"), null);
  }

  private static String text(@Nullable String quoted, @Nullable String literal) {
    return quoted == null ? String.valueOf(literal) : ESCAPED.matcher(quoted).replaceAll("$1");
  }
}
