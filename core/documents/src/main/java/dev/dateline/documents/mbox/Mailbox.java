package dev.dateline.documents.mbox;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.mail.MailMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mailbox in the mbox format, in which each e-mail is an article. A line that begins with `From
/// ` opens each.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155</a>
public final class Mailbox implements ArticleFormat {
  private static final String NAME = "mbox";
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^Message-ID:[ \\t]{0,10}(?:\\r?\\n[ \\t]{1,10})?<?([^\\s<>]{1,500})");
  private static final Pattern QUOTED_MARK = Pattern.compile("(?m)^>(>{0,20}From )");
  private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");

  private static final MailMessage MAIL = new MailMessage();

  @Override
  public String name() {
    return NAME;
  }

  /// A single e-mail is a mailbox only if the file's name or media type says so.
  @Override
  public boolean matches(FileContent content) {
    if (!content.opensWith("From ")) {
      return false;
    }
    boolean isNamed =
        suffixes().contains(content.suffix()) || mediaTypes().contains(content.mediaType());
    int fewest = isNamed ? 1 : 2;
    return Postmarks.in(content.whole(), fewest).size() >= fewest;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/mbox");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of(NAME, "mbx");
  }

  @Override
  public boolean isCollection() {
    return true;
  }

  @Override
  public Parsed read(FileContent content) {
    String whole = content.whole();
    List<Integer> starts = Postmarks.in(whole, Integer.MAX_VALUE);
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    for (int i = 0; i < starts.size(); i++) {
      Cancellation.check();
      int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.length();
      read(whole.substring(starts.get(i), end), i + 1, drafts, rejected);
    }
    return drafts.isEmpty() && rejected.isEmpty()
        ? Parsed.rejected(
            Reason.EMPTY,
            "The mailbox has no e-mails.",
            "Export it again, or upload its e-mails as EML files.")
        : new Parsed.Drafts(drafts, rejected);
  }

  private static void read(
      String mail, int number, List<Draft> drafts, List<RejectedMember> rejected) {
    String message = QUOTED_MARK.matcher(mail.substring(mail.indexOf('\n') + 1)).replaceAll("$1");
    String member = Identity.of(messageId(message), "mail-" + number);
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    switch (MAIL.read(new FileContent(member, null, bytes))) {
      case Parsed.Drafts(var found, var _) ->
          found.forEach(it -> drafts.add(new Draft(member, it.fields(), it.text(), it.charset())));
      case Parsed.Rejected(var rejection) -> rejected.add(new RejectedMember(member, rejection));
    }
  }

  private static String messageId(String message) {
    Matcher end = HEADER_END.matcher(message);
    Matcher id = MESSAGE_ID.matcher(message);
    id.region(0, end.find() ? end.start() : message.length());
    return id.find() ? id.group(1) : "";
  }
}
