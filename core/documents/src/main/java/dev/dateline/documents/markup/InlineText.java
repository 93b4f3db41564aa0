package dev.dateline.documents.markup;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Reads a title or a name that may have entities and inline markup.
public final class InlineText {
  private static final String ELEMENTS =
      "a|abbr|b|big|br|cite|code|del|div|em|font|i|ins|mark|nobr|p|q|s|small|span|strike|strong|sub"
          + "|sup|u|wbr";
  private static final Pattern TAG =
      Pattern.compile("</?(?:" + ELEMENTS + ")(?:\\s[^<>]{0,300})?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_LESS_THAN =
      Pattern.compile("<(?!/?(?:" + ELEMENTS + ")[\\s/>])", Pattern.CASE_INSENSITIVE);

  private InlineText() {}

  /// `written` without inline tags and with entities replaced; a `<` that does not begin such a tag
  /// stays.
  public static String of(String written) {
    String text = CdataMarks.removed(written);
    if (TAG.matcher(text).find()) {
      return Jsoup.parseBodyFragment(OTHER_LESS_THAN.matcher(text).replaceAll("&lt;"))
          .body()
          .text();
    }
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
