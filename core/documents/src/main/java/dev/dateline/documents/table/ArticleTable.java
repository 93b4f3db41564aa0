package dev.dateline.documents.table;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.dates.CommonOrder;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.markup.BlockText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A table in which each row is an article: CSV, or text with semicolons, tabs or bars between the
/// cells. It is recognized by its header, which names a column for the text and one for the date,
/// the headline or the address.
public final class ArticleTable implements TextFormat {
  private static final int ASCII_END = 0x80;

  /// In which the names of columns may be written if they are not in ISO-8859-1.
  private static final List<Charset> CHARSETS =
      Stream.of(
              "UTF-8",
              "windows-1251",
              "windows-1250",
              "GB18030",
              "windows-31j",
              "EUC-KR",
              "windows-1253",
              "windows-1256",
              "windows-1254")
          .map(Charset::forName)
          .toList();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean matches(FileContent content) {
    return header(content.start()).isPresent();
  }

  @Override
  public boolean isCollection() {
    return true;
  }

  /// The header in `start`, the undecoded start of the file, which has one character per byte.
  private static Optional<TableHeader> header(String start) {
    List<String> opening = start.lines().filter(it -> !it.isBlank()).limit(2).toList();
    if (opening.isEmpty() || "{<[".indexOf(opening.getFirst().strip().charAt(0)) >= 0) {
      return Optional.empty();
    }
    // Every text file is tested for a header, and ASCII is the same in each of these encodings.
    if (opening.stream().allMatch(ArticleTable::isAscii)) {
      return TableHeader.in(start);
    }
    byte[] bytes = String.join("\n", opening).getBytes(StandardCharsets.ISO_8859_1);
    return TableHeader.in(start)
        .or(
            () ->
                CHARSETS.stream()
                    .flatMap(charset -> TableHeader.in(new String(bytes, charset)).stream())
                    .findFirst());
  }

  private static boolean isAscii(String line) {
    return line.chars().allMatch(character -> character < ASCII_END);
  }

  @Override
  public Parsed read(String text, String charset) {
    return TableHeader.in(text)
        .map(header -> read(text, charset, header))
        .orElseGet(() -> new Parsed.Rejected(UnsupportedTable.rejection("CSV")));
  }

  private static Parsed read(String text, String charset, TableHeader header) {
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    String below = text.substring(header.end()).stripLeading();
    int count = header.columns().count();
    var rows = new Rows(below, Dialect.of(below, header.separator(), count));
    for (int number = 1; rows.hasNext(); number++) {
      Cancellation.check();
      List<String> row = rows.next();
      if (row.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (isMisaligned(row, header)) {
        rejected.add(rejected(number, row.size(), header));
      } else {
        drafts.add(draft(row, number, charset, header.columns()));
      }
    }
    return drafts.isEmpty() && rejected.isEmpty() ? empty() : articles(drafts, rejected);
  }

  private static Parsed articles(List<Draft> drafts, List<RejectedMember> rejected) {
    var order =
        CommonOrder.of(
            drafts.stream()
                .map(draft -> draft.fields().get(MetadataField.DATE))
                .filter(Objects::nonNull)
                .toList());
    return new Parsed.Drafts(
        drafts.stream().map(draft -> decided(draft, order)).toList(), rejected);
  }

  private static Draft decided(Draft draft, CommonOrder order) {
    String date = draft.fields().get(MetadataField.DATE);
    if (date == null) {
      return draft;
    }
    Fields fields =
        draft.fields().without(MetadataField.DATE).with(MetadataField.DATE, order.decided(date));
    return new Draft(draft.member(), fields, draft.text(), draft.charset());
  }

  private static Draft draft(List<String> row, int number, String charset, Columns columns) {
    String member = Identity.of(columns.identity(row), "row-" + number);
    String text = BlockText.ofHtml(columns.text(row));
    return new Draft(member, columns.fields(row), text, charset);
  }

  /// Whether the cells do not fit the header: an unquoted separator in a cell shifts the cells
  /// after it, and an unquoted line break truncates the row. Additional separators at the end of a
  /// row do no harm.
  private static boolean isMisaligned(List<String> row, TableHeader header) {
    int count = header.columns().count();
    return row.size() < count || row.stream().skip(count).anyMatch(cell -> !cell.isBlank());
  }

  private static RejectedMember rejected(int number, int cells, TableHeader header) {
    return new RejectedMember(
        "row-" + number,
        new Rejection(
            Reason.MALFORMED,
            "Row %d has %d cells, and the header %d."
                .formatted(number, cells, header.columns().count()),
            "Put cells with separators, quotes or line breaks into double quotes, and double the"
                + " quotes in them."));
  }

  private static Parsed empty() {
    return Parsed.rejected(
        Reason.EMPTY, "The table has a header and no rows.", "Upload it with its rows.");
  }
}
