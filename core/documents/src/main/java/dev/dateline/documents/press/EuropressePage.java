package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.markup.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// HTML from Europresse and Eureka: one element `article` per article.
final class EuropressePage {
  /// Letters and numbers between middle dots, such as `news·20060315·LM·0q1503_1256056`.
  private static final Pattern NUMBER =
      Pattern.compile("news[·.]\\d{8}[·.][\\w-]{1,20}[·.][\\w-]{1,60}");

  private EuropressePage() {}

  static List<Draft> articles(Document page, String charset) {
    var drafts = new ArrayList<Draft>();
    for (Element article : page.select("article:has(.DocPublicationName)")) {
      drafts.add(draft(article, drafts.size() + 1, charset));
    }
    return drafts;
  }

  private static Draft draft(Element article, int number, String charset) {
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, text(article, ".DocHeader"))
            .with(MetadataField.SOURCE, text(article, ".DocPublicationName"))
            .with(MetadataField.HEADLINE, text(article, ".titreArticleVisu, .titreArticle"))
            .with(MetadataField.BYLINE, text(article, ".titreArticle + div, .docAuthors"));
    Element body = article.selectFirst(".DocText, .docOcurrContainer, section");
    Matcher id = NUMBER.matcher(article.text());
    String member = Identity.of(id.find() ? id.group() : "", "document-" + number);
    return new Draft(member, fields, body == null ? "" : BlockText.of(body), charset);
  }

  private static @Nullable String text(Element article, String place) {
    Element element = article.selectFirst(place);
    return element == null ? null : element.text();
  }
}
