package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text from the older LexisNexis: `1 of 10 DOCUMENTS` above each article, then source, date,
/// headline, and fields in capitals above and below the text.
final class LexisNexis implements Layout {
  private static final Pattern START =
      Pattern.compile(
          "(?m)^[ \\t\\u00a0]{0,80}\\d{1,6} (?:of|von|de|di|van) \\d{1,6}"
              + " (?:DOCUMENTS?|DOKUMENT(?:EN?)?|DOCUMENTOS?|DOCUMENTI)\\s{0,20}$");
  private static final Pattern ABOVE_TEXT =
      Pattern.compile(
          "(?:BYLINE|SECTION|LENGTH|HIGHLIGHT|DATELINE|SERIES|AUTOR|RUBRIK|LÄNGE|AUTEUR|RUBRIQUE"
              + "|LONGUEUR|SOURCE|BODY|TEXT|VOLLTEXT|CORPS):.{0,400}");
  private static final Pattern BELOW_TEXT =
      Pattern.compile(
          "(?:LOAD-DATE|UPDATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|SUBJECT|CORRECTION-DATE|URL|SPRACHE"
              + "|LANGUE|SUJET|THEMA|ENTREPRISE|TYPE-PUBLICATION|DATE-CHARGEMENT|JOURNAL-CODE):.{0,400}|Copyright"
              + " \\d{4}.{0,400}|All Rights Reserved");
  private static final List<String> BYLINES = List.of("BYLINE", "AUTOR", "AUTEUR");
  private static final List<String> SECTIONS = List.of("SECTION", "RUBRIK", "RUBRIQUE");
  private static final int HEADER = 40;

  @Override
  public List<Draft> articles(String text, String charset) {
    String[] parts = START.split(text, -1);
    var drafts = new ArrayList<Draft>();
    for (int i = 1; i < parts.length; i++) {
      var lines = ExportLines.of(parts[i]);
      int date = lines.next(0, ExportLines::isDate);
      if (date >= 0) {
        drafts.add(draft(lines, date, i, charset));
      }
    }
    return drafts;
  }

  private static Draft draft(ExportLines lines, int date, int number, String charset) {
    int first = lines.next(date, line -> ABOVE_TEXT.matcher(line).matches());
    int start = lastField(lines, Math.max(date, first));
    int end = lines.next(start, line -> BELOW_TEXT.matcher(line).matches());
    int most = end < 0 ? lines.size() : end;
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, lines.at(date))
            .with(MetadataField.SOURCE, lines.at(lines.next(0, line -> !line.isEmpty())))
            .with(MetadataField.HEADLINE, headline(lines, date, first))
            .with(MetadataField.BYLINE, field(lines, BYLINES, date, most))
            .with(MetadataField.SECTION, field(lines, SECTIONS, date, most));
    return new Draft("document-" + number, fields, lines.text(start + 1, most), charset);
  }

  private static String field(ExportLines lines, List<String> names, int from, int to) {
    return names.stream()
        .map(name -> lines.field(name, from, to))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The last of the consecutive fields above the text.
  private static int lastField(ExportLines lines, int first) {
    int last = first;
    int limit = Math.min(lines.size(), first + HEADER);
    for (int at = first; at < Math.min(limit, last + 4); at++) {
      last = ABOVE_TEXT.matcher(lines.at(at)).matches() ? at : last;
    }
    return last;
  }

  /// The line right above the first field; the edition may be above it.
  private static String headline(ExportLines lines, int date, int first) {
    int last = lines.previous(first, line -> !line.isEmpty());
    int above = lines.previous(last, String::isEmpty);
    return last <= date ? "" : lines.text(Math.max(date, above) + 1, last + 1).replace('\n', ' ');
  }
}
