package dev.dateline.documents.mail;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;

/// An e-mail: its text is the article.
public final class MailMessage implements ArticleFormat {
  private static final String OF_MAIL_ALONE = "(?:MIME-Version|Message-ID|Received|Return-Path):";

  /// Skips other headers possessively, so that many of them need no deep stack.
  private static final Pattern START =
      Pattern.compile(
          "(?:\\d{1,9}[ \\t]{0,20}\\n|From [^\\n]*\\n)?(?:(?!"
              + OF_MAIL_ALONE
              + ")[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+)*+"
              + OF_MAIL_ALONE,
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean matches(FileContent content) {
    return START.matcher(content.start()).lookingAt();
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("message/rfc822");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("eml", "emlx");
  }

  @Override
  public Parsed read(FileContent content) {
    try {
      return new MailReader(0).read(AppleMail.message(content.bytes()));
    } catch (IOException | MimeException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The e-mail cannot be read: " + e.getMessage() + ".",
          "Upload the message as your mail program saves it, or its text.");
    }
  }
}
