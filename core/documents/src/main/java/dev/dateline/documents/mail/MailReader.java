package dev.dateline.documents.mail;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.RejectionOr.Rejected;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.html.HtmlPage;
import dev.dateline.documents.mail.MimeEntity.Message;
import dev.dateline.documents.mail.MimeEntity.Multipart;
import dev.dateline.documents.mail.MimeEntity.Other;
import dev.dateline.documents.mail.MimeEntity.Text;
import dev.dateline.documents.text.TextDraft;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;

/// Reads an e-mail as an article: what its author wrote, or else the attached text, or else the
/// attached e-mail.
///
/// @param forwards how many e-mails this one is nested in
record MailReader(int forwards) {
  private static final int MOST_FORWARDS = 5;

  Parsed read(byte[] message) throws IOException, MimeException {
    return article(MimeParser.parse(message));
  }

  Parsed article(MimeParser.Mail mail) throws IOException, MimeException {
    List<MailText> written = MailText.in(mail.body(), false);
    List<MailText> texts = written.isEmpty() ? MailText.in(mail.body(), true) : written;
    if (!texts.isEmpty()) {
      return Parsed.article(draft(mail.header(), texts));
    }
    List<Message> sentAlong = leaves(mail.body(), Message.class).toList();
    return sentAlong.isEmpty() || forwards == MOST_FORWARDS
        ? withoutText(mail.body())
        : new MailReader(forwards + 1).read(sentAlong.getFirst().bytes());
  }

  private static Draft draft(MailHeader header, List<MailText> texts) {
    var first = texts.getFirst();
    Fields own = MailFields.of(header, first.charset());
    String subject = header.text("subject", first.charset());
    String title = subject == null ? "" : subject;
    Draft body = draft(first, title);
    String rest =
        texts.stream()
            .skip(1)
            .filter(part -> part.isHtml() || !Signature.isAll(part.text()))
            .map(part -> part.isHtml() ? draft(part, title).text() : OwnText.of(part.text(), title))
            .collect(Collectors.joining("\n\n"));
    Fields headline = Fields.NONE.with(MetadataField.HEADLINE, first.isHtml() ? subject : null);
    return Draft.of(
        headline.orElse(body.fields()).orElse(own),
        rest.isBlank() ? body.text() : body.text() + "\n\n" + rest,
        body.charset());
  }

  private static Draft draft(MailText part, String subject) {
    return part.isHtml()
        ? HtmlPage.draft(OwnHtml.of(part.text(), subject), part.charset())
        : TextDraft.of(OwnText.of(part.text(), subject), part.charset());
  }

  private static Parsed withoutText(MimeEntity body) {
    return leaves(body, Text.class)
        .map(text -> TextDecoder.decode(text.bytes(), text.charset()))
        .flatMap(
            decoding -> decoding instanceof Rejected(var why) ? Stream.of(why) : Stream.empty())
        .findFirst()
        .<Parsed>map(Parsed.Rejected::new)
        .orElseGet(() -> onlyAttachments(body));
  }

  private static Parsed onlyAttachments(MimeEntity body) {
    String attachments =
        leaves(body, Other.class)
            .map(Other::name)
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", "));
    return Parsed.rejected(
        Reason.EMPTY,
        attachments.isEmpty()
            ? "The e-mail has no text."
            : "The e-mail has no text, only attachments: " + attachments + ".",
        "Upload the attachment itself, or the article as a text file.");
  }

  private static <T extends MimeEntity> Stream<T> leaves(MimeEntity entity, Class<T> kind) {
    return switch (entity) {
      case Multipart(_, var parts) -> parts.stream().flatMap(part -> leaves(part, kind));
      case Text _, Message _, Other _ -> Stream.of(entity).filter(kind::isInstance).map(kind::cast);
    };
  }
}
