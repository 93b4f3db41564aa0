package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads front matter as in static site generators: YAML between lines of `---` or in a comment,
/// TOML between lines of `+++`. In YAML that its parser rejects, only plain values and lists of
/// them are read.
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s*(?:---[ \\t]*+(?:ya?ml)?[ \\t]*\\n"
              + "(?<yaml>.*?)\\n"
              + "(?:---|\\.\\.\\.)|<!--[ \\t]*\\n"
              + "(?<comment>[\\w-]{1,40}:.*?)\\n"
              + "-->|(?:\\+\\+\\+|---[ \\t]*+toml)[ \\t]*\\n"
              + "(?<toml>.*?)\\n"
              + "(?:\\+\\+\\+|---))[ \\t]*(?:\\n"
              + "|\\z)",
          Pattern.DOTALL);
  private static final Pattern ENTRY =
      Pattern.compile("^([\\w-]+)[ \\t]*[:=][ \\t]*(.*(?:\\n[ \\t]*- .*)*+)$", Pattern.MULTILINE);
  private static final Pattern ITEM_MARK = Pattern.compile("(?m)^[ \\t]*+-[ \\t]++");
  private static final Pattern COMMENT = Pattern.compile("(?<!\\s)\\s++#.*");

  /// What MDX imports above the text.
  private static final Pattern IMPORTS =
      Pattern.compile(
          "\\A(?:\\s{0,9}+import [^\\n"
              + "]{1,200} from ['\"][^\\n'\"]{1,200}['\"];?[ \\t]{0,9}+\\n"
              + "){1,50}+");

  private FrontMatter() {}

  /// Removes the front matter from `text`, if there is any.
  static Optional<HeaderAndBody> open(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return Optional.empty();
    }
    String toml = block.group("toml");
    Fields fields =
        toml == null
            ? yaml(block.group(block.group("yaml") == null ? "comment" : "yaml"))
            : TomlMatter.fields(toml);
    return Optional.of(new HeaderAndBody(fields, withoutImports(text.substring(block.end()))));
  }

  private static String withoutImports(String text) {
    return IMPORTS.matcher(text).replaceFirst("");
  }

  private static Fields yaml(String matter) {
    return YamlMatter.fields(matter).orElseGet(() -> fields(matter));
  }

  private static Fields fields(String matter) {
    var fields = Fields.NONE;
    Matcher entry = ENTRY.matcher(matter);
    while (entry.find()) {
      @Nullable MetadataField field = HeaderNames.field(entry.group(1));
      if (field != null) {
        fields = fields.with(field, value(entry.group(2)));
      }
    }
    return fields;
  }

  private static String value(String written) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]")) {
      return list(value.substring(1, value.length() - 1).split(",", -1));
    }
    if (value.startsWith("- ")) {
      return list(ITEM_MARK.matcher(value).replaceAll("").split("\n", -1));
    }
    return unquoted(value);
  }

  private static String list(String[] items) {
    return Arrays.stream(items)
        .map(item -> unquoted(item.strip()))
        .filter(item -> !item.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted = last > 0 && value.charAt(0) == value.charAt(last);
    return quoted && "\"'".indexOf(value.charAt(0)) >= 0
        ? value.substring(1, last)
        : COMMENT.matcher(value).replaceFirst("");
  }
}
