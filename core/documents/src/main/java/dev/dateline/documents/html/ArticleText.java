package dev.dateline.documents.html;

import dev.dateline.documents.markup.BlockText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article on a page, without navigation, advertisements and the like.
final class ArticleText {
  private static final String BOILERPLATE =
      "script, style, noscript, template, iframe, svg, nav, aside, footer, form:not(:has(p)),"
          + " button, figure, figcaption, dialog, menu, [hidden], [aria-hidden=true],"
          + " [role~=navigation|banner|complementary|contentinfo|search],"
          + " [class~=(?i)(^|[\\s_-])(share|social|related|"
          + "newsletter|advert(isement)?|ad|promo|comments?|cookie|breadcrumbs?|sidebar|byline|"
          + "timestamp|dateline-meta|tags|recommended)([\\s_-]|$)]";
  private static final String CORE = "main, article, [itemprop=articleBody]";
  private static final String PARAGRAPHS = "p, h2, h3, h4, blockquote, li, pre";
  private static final List<String> PLACES =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private ArticleText() {}

  static String of(Document page) {
    page.select(BOILERPLATE).stream()
        .filter(it -> !it.is("html, body, main, article") && it.selectFirst(CORE) == null)
        .forEach(Element::remove);
    page.select("header time, article > header, h1, [itemprop=headline], time:not(p time)")
        .remove();
    return PLACES.stream()
        .map(page::selectFirst)
        .filter(Objects::nonNull)
        .map(ArticleText::of)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(() -> of(densest(page)));
  }

  private static String of(Element place) {
    return BlockText.of(place);
  }

  /// The element that has most text in paragraphs of its own.
  private static Element densest(Document page) {
    Element body = page.body();
    return page.select(PARAGRAPHS).stream()
        .map(Element::parent)
        .filter(Objects::nonNull)
        .distinct()
        .max(Comparator.comparingInt(ArticleText::own))
        .orElse(body);
  }

  private static int own(Element parent) {
    return parent.children().stream()
        .filter(child -> child.is("p"))
        .mapToInt(child -> child.text().length())
        .sum();
  }
}
