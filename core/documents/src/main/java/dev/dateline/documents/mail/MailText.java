package dev.dateline.documents.mail;

import dev.dateline.articles.RejectionOr.Accepted;
import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.mail.MimeEntity.Message;
import dev.dateline.documents.mail.MimeEntity.Multipart;
import dev.dateline.documents.mail.MimeEntity.Other;
import dev.dateline.documents.mail.MimeEntity.Text;
import java.util.List;
import org.jsoup.Jsoup;

/// A part of an e-mail's text.
///
/// @param isHtml whether it is HTML, not plain text
/// @param text as its author wrote it; never blank
/// @param charset the encoding it was read in
record MailText(boolean isHtml, String text, String charset) {
  private static final int LONGEST_STUB = 500;

  /// The parts of the text of `body`, in their order.
  ///
  /// @param attached whether to take attached files, rather than what was written
  static List<MailText> in(MimeEntity body, boolean attached) {
    return switch (body) {
      case Text part when part.isAttached() == attached -> decoded(part);
      case Text _, Message _, Other _ -> List.of();
      case Multipart(var isAlternative, var parts) ->
          isAlternative && !attached
              ? best(parts.stream().map(part -> in(part, false)).toList())
              : parts.stream().flatMap(part -> in(part, attached).stream()).toList();
    };
  }

  private static List<MailText> decoded(Text part) {
    if (!(TextDecoder.decode(part.bytes(), part.charset())
        instanceof Accepted(Decoding(var text, var charset)))) {
      return List.of();
    }
    boolean isBlank = part.isHtml() ? !Jsoup.parse(text).body().hasText() : text.isBlank();
    return isBlank
        ? List.of()
        : List.of(new MailText(part.isHtml(), part.flow().joined(text), charset));
  }

  /// Of several alternatives, the plain text, unless it only refers to another one.
  private static List<MailText> best(List<List<MailText>> versions) {
    List<MailText> plain = first(versions, false);
    List<MailText> html = first(versions, true);
    if (plain.isEmpty() || html.isEmpty()) {
      return plain.isEmpty() ? html : plain;
    }
    return isStub(plain, html) ? html : plain;
  }

  private static List<MailText> first(List<List<MailText>> versions, boolean isHtml) {
    return versions.stream()
        .filter(parts -> !parts.isEmpty())
        .filter(parts -> parts.stream().anyMatch(MailText::isHtml) == isHtml)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isStub(List<MailText> plain, List<MailText> html) {
    int length = length(plain);
    int whole = length(html);
    boolean speaksOfHtml = plain.getFirst().text.contains("HTML");
    return length < LONGEST_STUB && (speaksOfHtml ? length < whole : 2 * length < whole);
  }

  private static int length(List<MailText> parts) {
    return parts.stream()
        .map(part -> part.isHtml ? Jsoup.parse(part.text).body().text() : part.text.strip())
        .mapToInt(String::length)
        .sum();
  }
}
