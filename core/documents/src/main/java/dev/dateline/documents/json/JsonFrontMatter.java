package dev.dateline.documents.json;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.text.TextDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// Markdown below front matter in JSON, as Hugo, Metalsmith and Eleventy read it: an object, also
/// between lines of `---json` or `;;;`.
public final class JsonFrontMatter implements TextFormat {
  /// As long as front matter in YAML.
  private static final int LONGEST = 1 << 14;

  private static final Pattern FENCE =
      Pattern.compile("\\s{0,99}(?:---[ \\t]{0,9}json|;;;)[ \\t]{0,9}\\r?\\n");
  private static final Pattern OBJECT = Pattern.compile("\\s{0,99}\\{\\s{0,99}\"");
  private static final Pattern END =
      Pattern.compile("[ \\t]{0,9}\\r?\\n\\s{0,99}[^\\s\\[\\]{},:/]");
  private static final Pattern LAST_FENCE =
      Pattern.compile("\\s{0,99}(?:---|;;;)[ \\t]{0,9}(?:\\r?\\n|$)");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean matches(FileContent content) {
    String start = content.start();
    return FENCE.matcher(start).lookingAt()
        || OBJECT.matcher(start).lookingAt() && hasTextBelow(start);
  }

  private static boolean hasTextBelow(String text) {
    int end = JsonObjectEnd.of(text, text.indexOf('{'), LONGEST);
    return end > 0 && END.matcher(text).region(end, text.length()).lookingAt();
  }

  @Override
  public Parsed read(String text, String charset) {
    Matcher fence = FENCE.matcher(text);
    int start = fence.lookingAt() ? fence.end() : 0;
    return (start > 0 ? fenced(text, start) : bare(text))
        .map(matter -> Parsed.article(draft(matter, charset)))
        .orElseGet(() -> Parsed.article(TextDraft.of(text, charset)));
  }

  /// @param json an object, with or without braces
  private record Matter(String json, String text) {}

  private static Optional<Matter> bare(String text) {
    int end = JsonObjectEnd.of(text, text.indexOf('{'), LONGEST);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Matter(text.substring(0, end), text.substring(end)));
  }

  private static Optional<Matter> fenced(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int at = start - 1; at >= 0 && at < limit; at = text.indexOf('\n', at + 1)) {
      Matcher last = LAST_FENCE.matcher(text).region(at + 1, text.length());
      if (last.lookingAt()) {
        return Optional.of(new Matter(text.substring(start, at + 1), text.substring(last.end())));
      }
    }
    return Optional.empty();
  }

  private static Draft draft(Matter matter, String charset) {
    String json = matter.json.strip();
    Fields fields = fields(json.startsWith("{") ? json : "{" + json + "}");
    Draft body = TextDraft.of(matter.text, charset);
    return Draft.of(fields.orElse(body.fields()), body.text(), charset);
  }

  private static Fields fields(String json) {
    try {
      List<JsonValue> values = JsonValues.parseAny(json);
      return values.size() == 1 && values.getFirst() instanceof Members object
          ? new JsonArticle(object).fields()
          : Fields.NONE;
    } catch (JacksonException e) {
      return Fields.NONE;
    }
  }
}
