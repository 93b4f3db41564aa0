package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text from NewsBank: the headline, a line with date and source, and one with author, page and
/// section above the article; its record and its copyright below it.
final class NewsBank implements Layout {
  private static final Pattern HEAD =
      Pattern.compile("(\\p{L}{3,9} \\d{1,2}, \\d{4}) \\| (\\S[^|]{1,200}).{0,200}");
  private static final Pattern ABOVE_TEXT =
      Pattern.compile(
          "(?:Author/Byline|Byline|Author|Page|Section|Edition|Column|Article Type): ?\\S.{0,300}"
              + "|\\d{1,3}(?:,\\d{3})? [Ww]ords.{0,60}|OpenURL Link|Readability:.{0,80}");
  private static final Pattern BELOW_TEXT =
      Pattern.compile(
          "(?:Record(?: Number)?|Copyright|Index Terms|Memo|Caption): ?\\S.{0,400}"
              + "|(?:©|\\(c\\)) ?(?:Copyright )?\\d{4}.{0,300}");
  private static final Pattern AUTHOR =
      Pattern.compile("(?:Author/Byline|Byline|Author): ?([^|\\n]{1,200})");
  private static final Pattern SECTION = Pattern.compile("Section: ?([^|\\n]{1,200})");
  private static final Pattern RECORD = Pattern.compile("Record(?: Number)?: ?(\\S{4,60})");

  @Override
  public List<Draft> articles(String text, String charset) {
    var lines = ExportLines.of(text);
    var heads = new ArrayList<Integer>();
    int at = lines.next(0, line -> HEAD.matcher(line).matches());
    while (at >= 0) {
      boolean isHead = ABOVE_TEXT.matcher(lines.at(at + 1)).matches();
      if (isHead && lines.previous(at, line -> !line.isEmpty()) >= 0) {
        heads.add(at);
      }
      at = lines.next(at + 1, line -> HEAD.matcher(line).matches());
    }
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < heads.size(); i++) {
      int limit =
          i + 1 < heads.size()
              ? lines.previous(heads.get(i + 1), line -> !line.isEmpty())
              : lines.size();
      drafts.add(draft(lines, heads.get(i), limit, "document-" + (i + 1), charset));
    }
    return drafts;
  }

  private static Draft draft(ExportLines lines, int head, int limit, String place, String charset) {
    int start = head + 1;
    while (start < limit
        && (lines.at(start).isEmpty() || ABOVE_TEXT.matcher(lines.at(start)).matches())) {
      start++;
    }
    int below = lines.next(start, line -> BELOW_TEXT.matcher(line).matches());
    int end = below < 0 || below > limit ? limit : below;
    String above = lines.text(head + 1, start);
    Matcher date = HEAD.matcher(lines.at(head));
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, date.matches() ? date.group(1) : "")
            .with(MetadataField.SOURCE, date.matches() ? date.group(2) : "")
            .with(MetadataField.HEADLINE, lines.at(lines.previous(head, line -> !line.isEmpty())))
            .with(MetadataField.BYLINE, found(AUTHOR, above))
            .with(MetadataField.SECTION, found(SECTION, above));
    @Nullable String record = found(RECORD, lines.text(end, limit));
    return new Draft(record == null ? place : record, fields, lines.text(start, end), charset);
  }

  private static @Nullable String found(Pattern field, String text) {
    Matcher value = field.matcher(text);
    return value.find() ? value.group(1).strip() : null;
  }
}
