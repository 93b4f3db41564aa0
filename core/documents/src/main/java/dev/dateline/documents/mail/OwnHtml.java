package dev.dateline.documents.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Removes quoted e-mails from the HTML of an e-mail, so that what its author wrote remains.
final class OwnHtml {
  private static final String QUOTES =
      "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote .gmail_attr:has(+ blockquote),"
          + " .moz-cite-prefix, .yahoo_quoted, #appendonsend, #divRplyFwdMsg, #divRplyFwdMsg ~ *";

  private OwnHtml() {}

  /// @param subject shows whether the e-mail was forwarded; empty if it has none
  static String of(String html, String subject) {
    if (OwnText.isForward(subject)) {
      return html;
    }
    Document page = Jsoup.parse(html);
    page.select(QUOTES).remove();
    return page.body().hasText() ? page.outerHtml() : html;
  }
}
