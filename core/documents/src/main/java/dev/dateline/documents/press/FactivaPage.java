package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.markup.BlockText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// HTML from Factiva: one table per article, with a code such as `HD` in each row.
final class FactivaPage {
  private static final Set<String> CODES =
      Set.of("HD", "BY", "PD", "SN", "SE", "LA", "LP", "TD", "AN", "CR", "ET", "WC");
  private static final String DOCUMENT = "Document ";

  private FactivaPage() {}

  static List<Draft> articles(Document page, String charset) {
    var drafts = new ArrayList<Draft>();
    for (Element article : page.select("div.article table, td > table, div > table")) {
      Map<String, Element> rows = rows(article);
      if (rows.containsKey("HD") && rows.containsKey("PD")) {
        drafts.add(draft(rows, drafts.size() + 1, charset));
      }
    }
    return drafts;
  }

  private static Map<String, Element> rows(Element table) {
    var rows = new HashMap<String, Element>();
    for (Element row : table.select("> tbody > tr")) {
      if (row.childrenSize() == 2) {
        String code = row.child(0).text().replace('\u00a0', ' ').strip();
        if (CODES.contains(code)) {
          rows.putIfAbsent(code, row.child(1));
        }
      }
    }
    return rows;
  }

  private static Draft draft(Map<String, Element> rows, int number, String charset) {
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, text(rows, "PD"))
            .with(MetadataField.HEADLINE, text(rows, "HD"))
            .with(MetadataField.BYLINE, text(rows, "BY"))
            .with(MetadataField.SOURCE, text(rows, "SN"))
            .with(MetadataField.SECTION, text(rows, "SE"));
    String id = text(rows, "AN");
    String member = id.startsWith(DOCUMENT) ? id.substring(DOCUMENT.length()) : id;
    String body =
        Stream.of("LP", "TD")
            .map(rows::get)
            .filter(Objects::nonNull)
            .map(BlockText::of)
            .collect(Collectors.joining("\n\n"));
    return new Draft(Identity.of(member, "document-" + number), fields, body, charset);
  }

  private static String text(Map<String, Element> rows, String code) {
    Element cell = rows.get(code);
    return cell == null ? "" : cell.text().strip();
  }
}
