package dev.dateline.documents.wiki;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sections of a wiki page, below headings such as `== Sources ==`.
final class Sections {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(={1,6})[ \\t]*+([^=\\n][^\\n]{0,200}?)[ \\t]*+\\1[ \\t]*+$");

  /// The headings of sections below the article, in the languages of large wikis.
  private static final Set<String> BELOW =
      Set.of(
          "sources",
          "source",
          "references",
          "notes",
          "footnotes",
          "external links",
          "external link",
          "related news",
          "related articles",
          "related stories",
          "see also",
          "sister links",
          "bibliography",
          "further reading",
          "quellen",
          "quelle",
          "einzelnachweise",
          "weblinks",
          "themenverwandte artikel",
          "siehe auch",
          "références",
          "voir aussi",
          "liens externes",
          "fuentes",
          "fuente",
          "referencias",
          "véase también",
          "enlaces externos",
          "noticias relacionadas",
          "fonti",
          "fonte",
          "collegamenti esterni",
          "notizie correlate",
          "fontes",
          "ver também",
          "ligações externas",
          "źródła",
          "źródło",
          "zobacz też",
          "источники",
          "ссылки",
          "примечания",
          "см. также",
          "джерела",
          "bronnen",
          "källor",
          "kilder",
          "lähteet",
          "zdroje",
          "kaynaklar",
          "πηγές",
          "مصادر",
          "来源",
          "消息来源",
          "來源",
          "消息來源",
          "情報源",
          "출처");

  private Sections() {}

  /// `markup` without the marks of headings, and without the sections below the article.
  static String withoutSources(String markup) {
    var text = new StringBuilder();
    Matcher heading = HEADING.matcher(markup);
    int from = 0;
    int hiddenLevel = 0;
    while (heading.find()) {
      append(markup.substring(from, heading.start()), hiddenLevel, text);
      int level = heading.group(1).length();
      if (hiddenLevel == 0 || level <= hiddenLevel) {
        hiddenLevel = isBelow(heading.group(2)) ? level : 0;
      }
      append("\n\n" + heading.group(2) + "\n\n", hiddenLevel, text);
      from = heading.end();
    }
    append(markup.substring(from), hiddenLevel, text);
    return text.toString();
  }

  private static void append(String part, int hiddenLevel, StringBuilder text) {
    if (hiddenLevel == 0) {
      text.append(part);
    }
  }

  private static boolean isBelow(String title) {
    return BELOW.contains(title.replace("'", "").strip().toLowerCase(Locale.ROOT));
  }
}
