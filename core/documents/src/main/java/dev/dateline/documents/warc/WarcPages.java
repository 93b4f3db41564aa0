package dev.dateline.documents.warc;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.html.HtmlPage;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the articles among the records of a web archive: pages that the server sent with status
/// 200, or the texts extracted from them. Redirects, errors, repeated captures without content,
/// pictures and scripts are skipped.
final class WarcPages {
  private static final int MOST_BYTES = 5 << 20;

  /// The maximum amount of text in memory, in UTF-16 units, since compressed pages may decompress
  /// to far more.
  private static final long MOST_TEXT = 64L << 20;

  private static final HtmlPage HTML = new HtmlPage();

  private final List<Draft> drafts = new ArrayList<>();
  private final List<RejectedMember> rejected = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private final long mostText;
  private long text;
  private int records;

  WarcPages() {
    this(MOST_TEXT);
  }

  /// @param mostText the maximum amount of text of all pages together, in UTF-16 units
  WarcPages(long mostText) {
    this.mostText = mostText;
  }

  /// Adds the pages in `warc`.
  void add(byte[] warc) {
    var all = new WarcRecords(warc);
    for (var next = all.next(); next.isPresent() && !isFull(); next = all.next()) {
      Cancellation.check();
      records++;
      add(next.get());
    }
  }

  /// The articles that were added.
  Parsed parsed() {
    if (isFull()) {
      return Parsed.rejected(
          Reason.TOO_LARGE,
          "The web archive has more than %d pages, or more than %d million characters of text."
              .formatted(Archive.MOST, mostText / 1_000_000),
          "Split it into files with fewer records, for instance with warcio.");
    }
    return drafts.isEmpty() && rejected.isEmpty()
        ? Parsed.rejected(
            Reason.NO_ARTICLE,
            "The web archive has no page: none of its %d records is an HTML page that a server"
                    .formatted(records)
                + " sent with status 200, or the text of one.",
            "Upload an archive with the responses, not only the requests or the metadata.")
        : new Parsed.Drafts(drafts, rejected);
  }

  private boolean isFull() {
    return drafts.size() + rejected.size() > Archive.MOST || text > mostText;
  }

  private void add(WarcRecord record) {
    switch (record.type()) {
      case "response" -> add(record, HttpAnswer.of(record.block()));
      case "resource" ->
          add(record, new HttpAnswer(200, record.header("content-type"), "", record.block()));
      case "conversion" -> addConverted(record);
      default -> {}
    }
  }

  /// Adds the text that was extracted from a page; pages may also be converted to pictures.
  private void addConverted(WarcRecord record) {
    if (!record.header("content-type").startsWith("text/plain")) {
      return;
    }
    if (record.block().length > MOST_BYTES) {
      rejected.add(rejected(record, "it is longer than %d bytes".formatted(MOST_BYTES)));
    } else {
      add(record, HTML.read(ExtractedText.page(record)));
    }
  }

  private void add(WarcRecord record, HttpAnswer answer) {
    if (!answer.isOk()) {
      return;
    }
    try {
      page(answer).ifPresent(page -> add(record, HTML.read(page)));
    } catch (EOFException e) {
      rejected.add(rejected(record, "it is cut off"));
    } catch (IOException e) {
      rejected.add(rejected(record, String.valueOf(e.getMessage())));
    }
  }

  private RejectedMember rejected(WarcRecord record, String why) {
    return new RejectedMember(
        member(record),
        new Rejection(
            Reason.MALFORMED,
            "The page cannot be read: " + why + ".",
            "Upload the page as HTML, or store it with its content unpacked."));
  }

  /// The page in `answer`, if it is one.
  private static Optional<FileContent> page(HttpAnswer answer) throws IOException {
    String type = answer.contentType();
    var claimed = new FileContent("", type.isEmpty() ? null : type, answer.body());
    boolean isHtml = HTML.mediaTypes().contains(claimed.mediaType());
    if (!isHtml && !claimed.mediaType().isEmpty()) {
      return Optional.empty();
    }
    var page = new FileContent("", claimed.contentType(), answer.content(MOST_BYTES));
    return isHtml || HTML.matches(page) ? Optional.of(page) : Optional.empty();
  }

  private void add(WarcRecord record, Parsed page) {
    String member = member(record);
    switch (page) {
      case Parsed.Drafts(var found, var _) ->
          found.forEach(
              draft -> {
                drafts.add(named(draft, member, record));
                text += draft.text().length();
              });
      case Parsed.Rejected(var rejection) -> rejected.add(new RejectedMember(member, rejection));
    }
  }

  /// The draft with an identifier, and with the day of capture if the page has no date of its own.
  private static Draft named(Draft draft, String member, WarcRecord record) {
    var fields =
        draft
            .fields()
            .with(MetadataField.URL, record.address())
            .with(MetadataField.MODIFIED_DATE, record.date());
    return new Draft(member, fields, draft.text(), draft.charset(), draft.confidence());
  }

  /// The page's address; for a further capture of the same page, with the time of capture.
  private String member(WarcRecord record) {
    String address = Identity.of(record.address(), "record-" + records);
    return members.add(address) ? address : address + " " + record.date();
  }
}
