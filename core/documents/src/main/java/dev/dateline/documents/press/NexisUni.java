package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Text from Nexis Uni and Lexis Advance: headline, source and date above the line `Body`, and `End
/// of Document` below the text.
final class NexisUni implements Layout {
  private static final Pattern END = Pattern.compile("(?m)^\\s{0,20}End of Document\\s{0,20}$");
  private static final Pattern BELOW_TEXT =
      Pattern.compile(
          "(?:Load-Date|Graphic|Classification|Language|Notes|Bibliography)(?::.{0,400})?");
  private static final Set<String> BODY = Set.of("Body", "Volltext", "Corps", "Cuerpo", "Corpo");

  @Override
  public List<Draft> articles(String text, String charset) {
    String[] parts = END.split(text, -1);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < parts.length - 1; i++) {
      var lines = ExportLines.of(parts[i]);
      int body = lines.next(0, BODY::contains);
      int date = lines.previous(body, ExportLines::isDate);
      if (body >= 0 && date >= 0) {
        drafts.add(draft(lines, date, body, i + 1, charset));
      }
    }
    return drafts;
  }

  private static Draft draft(ExportLines lines, int date, int body, int number, String charset) {
    int source = lines.previous(date, line -> !line.isEmpty());
    int headline = lines.previous(source, line -> !line.isEmpty());
    int end = lines.next(body, line -> BELOW_TEXT.matcher(line).matches());
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, lines.at(date))
            .with(MetadataField.SOURCE, lines.at(source))
            .with(MetadataField.HEADLINE, lines.at(headline))
            .with(MetadataField.BYLINE, lines.field("Byline", date, body))
            .with(MetadataField.SECTION, lines.field("Section", date, body));
    String text = lines.text(body + 1, end < 0 ? lines.size() : end);
    return new Draft("document-" + number, fields, text, charset);
  }
}
