package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text from ProQuest: articles separated by a line of underscores, each with fields such as
/// `Publication date:` and its text after `Full text:`.
final class ProQuest implements Layout {
  private static final Pattern RULE = Pattern.compile("(?m)^_{20,200}[ \\t]{0,5}\\r?$");
  private static final String TEXT = "Full text:";
  private static final Pattern BELOW_TEXT =
      Pattern.compile(
          "(?:Subject|Location|People|Company / organization|Company|Title|Publication title"
              + "|Publication date|Copyright|Database|Pages|Section|ProQuest document ID"
              + "|Publication year|Classification|Identifier / keyword|Credit|Illustration)"
              + ": .{0,2000}");

  @Override
  public List<Draft> articles(String text, String charset) {
    var drafts = new ArrayList<Draft>();
    for (String part : RULE.split(text, -1)) {
      var lines = ExportLines.of(part);
      int start = lines.next(0, line -> line.startsWith(TEXT));
      String date = lines.field("Publication date", 0, lines.size());
      if (start >= 0 && !date.isEmpty()) {
        drafts.add(draft(lines, start, date, charset, drafts.size() + 1));
      }
    }
    return drafts;
  }

  private static Draft draft(
      ExportLines lines, int start, String date, String charset, int number) {
    int below = lines.next(start + 1, line -> BELOW_TEXT.matcher(line).matches());
    int end = below < 0 ? lines.size() : below;
    String first = lines.at(lines.next(0, line -> !line.isEmpty()));
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, date)
            .with(MetadataField.HEADLINE, field(lines, "Title"))
            .with(MetadataField.HEADLINE, first)
            .with(MetadataField.BYLINE, field(lines, "Author"))
            .with(MetadataField.SOURCE, field(lines, "Publication title"))
            .with(MetadataField.SECTION, field(lines, "Section"))
            .with(MetadataField.URL, field(lines, "Document URL"));
    String text = lines.text(start, end).substring(TEXT.length()).strip();
    String member = Identity.of(field(lines, "ProQuest document ID"), "document-" + number);
    return new Draft(member, fields, text, charset);
  }

  private static String field(ExportLines lines, String name) {
    return lines.field(name, 0, lines.size());
  }
}
