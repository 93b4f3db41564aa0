package dev.dateline.documents.mail;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.CompoundFile;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import java.io.IOException;
import java.util.Set;
import org.apache.james.mime4j.MimeException;

/// An e-mail as Outlook saves it (MSG): its text is the article.
///
/// @see <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxmsg/">
///   MS-OXMSG</a>
public final class OutlookMessage implements ArticleFormat {
  @Override
  public String name() {
    return "msg";
  }

  @Override
  public boolean matches(FileContent content) {
    return CompoundFile.of(content).filter(OutlookItem::isOne).isPresent();
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-outlook");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("msg");
  }

  @Override
  public Parsed read(FileContent content) {
    var file = CompoundFile.of(content).filter(OutlookItem::isOne);
    if (file.isEmpty()) {
      return malformed("it is not an Outlook file");
    }
    var item = new OutlookItem(file.get());
    if (!item.isMail()) {
      return Parsed.rejected(
          Reason.NO_ARTICLE,
          "The file is not an e-mail, but an item of Outlook of the kind " + item.kind() + ".",
          "Leave it out, or save its text as plain text with a line like date 2023-07-14.");
    }
    try {
      return new MailReader(0).article(item.mail());
    } catch (IOException | MimeException e) {
      return malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Parsed malformed(String why) {
    return Parsed.rejected(
        Reason.MALFORMED,
        "The message cannot be read: " + why + ".",
        "Save it again in Outlook, or forward it as an attachment and save that as EML.");
  }
}
