package dev.dateline.documents.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Classifies what surrounds the article on a page.
enum Aside {
  /// A menu, comment or teaser: its dates are never the article's.
  FOREIGN,
  /// A column beside the text, which may have the article's own date.
  COLUMN,
  NONE;

  private static final Set<String> TAGS = Set.of("nav", "select", "button", "dialog", "menu");
  private static final Pattern FOREIGN_NAMES =
      Pattern.compile(
          names(
              "comments?|respond|reply|replies|disqus|forum|reader|related|recommend\\w*|teasers?"
                  + "|promo\\w*|nav\\w*|menu|breadcrumbs?|popular|most-?read|trending|latest|recent\\w*"
                  + "|archives?|calendar|ticker|advert\\w*|ads?|cookies?|consent|carousel|copyright"
                  + "|events?|termine?|similar"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMN_NAMES =
      Pattern.compile(names("side-?bar|aside|(?<!elementor-)widgets?"), Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_ARTICLE =
      Pattern.compile(names("meta|metadata|byline|info|date"), Pattern.CASE_INSENSITIVE);
  private static final Set<String> TEASERS = Set.of("article", "li");

  /// A story of this many characters is not a teaser.
  private static final int LONGEST_TEASER = 1000;

  /// Classifies `element`, which does not contain the page's headline.
  static Aside of(Element element) {
    String names = element.className() + " " + element.id();
    boolean foreign = FOREIGN_NAMES.matcher(names).find() && !ABOUT_ARTICLE.matcher(names).find();
    if (foreign || TAGS.contains(element.normalName()) || isHidden(element) || isTeaser(element)) {
      return FOREIGN;
    }
    boolean column = element.normalName().equals("aside") || COLUMN_NAMES.matcher(names).find();
    return column ? COLUMN : NONE;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || element.attr("style").contains("display:none");
  }

  /// Whether `element` is a list entry with a headline of its own.
  private static boolean isTeaser(Element element) {
    return TEASERS.contains(element.normalName())
        && element.selectFirst("h1, h2, h3, h4, h5, h6") != null
        && element.text().length() <= LONGEST_TEASER;
  }

  private static String names(String alternatives) {
    return "(?:^|[\\s_-])(?:" + alternatives + ")(?=$|[\\s_-])";
  }
}
