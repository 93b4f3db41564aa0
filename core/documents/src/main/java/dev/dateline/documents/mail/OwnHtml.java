package dev.dateline.documents.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What the author of a mail in HTML wrote, without the mails that it quotes.
final class OwnHtml {
  private static final String QUOTES =
      "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote .gmail_attr:has(+ blockquote),"
          + " .moz-cite-prefix, .yahoo_quoted, #appendonsend, #divRplyFwdMsg, #divRplyFwdMsg ~ *";

  private OwnHtml() {}

  /// @param subject of the mail, which says whether it was forwarded; empty if it has none
  static String of(String html, String subject) {
    if (OwnText.isForward(subject)) {
      return html;
    }
    Document page = Jsoup.parse(html);
    page.select(QUOTES).remove();
    return page.body().hasText() ? page.outerHtml() : html;
  }
}
