package dev.dateline.documents.table;

import dev.dateline.documents.format.DateParts;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.markup.InlineText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the columns of a table mean.
///
/// The lists of known names are long and headers are short, so names are looked up by hash: the
/// first line of every text is checked.
final class Columns {
  private static final int DATE_PARTS = 3;

  private final int count;

  /// The first column of each name, by its folded name.
  private final Map<String, Integer> names = new HashMap<>();

  private final Map<MetadataField, Integer> fields = new HashMap<>();

  /// The columns of year, month and day, as far as there are any.
  private final List<Integer> dateParts;

  private Columns(List<String> header) {
    count = header.size();
    for (int column = 0; column < count; column++) {
      names.putIfAbsent(header.get(column), column);
    }
    takePosts();
    ColumnNames.FIELDS.forEach(
        (field, known) -> first(known).ifPresent(column -> fields.put(field, column)));
    dateParts =
        Stream.of(ColumnNames.YEAR, ColumnNames.MONTH, ColumnNames.DAY)
            .flatMap(known -> first(known).stream())
            .toList();
    if (hasDateParts()) {
      fields.remove(MetadataField.DATE, dateParts.getLast());
    }
  }

  /// Takes the column of messages as the text if the rows are posts of a network, not lines of a
  /// log.
  private void takePosts() {
    boolean areOfPosts = first(ColumnNames.OF_POSTS).isPresent();
    if (areOfPosts && first(ColumnNames.TEXT).isEmpty()) {
      first(ColumnNames.POST).ifPresent(it -> names.put(ColumnNames.TEXT.getFirst(), it));
    }
  }

  /// Whether year, month and day have a column each.
  private boolean hasDateParts() {
    return dateParts.size() == DATE_PARTS;
  }

  static Columns of(List<String> header) {
    return new Columns(header.stream().map(ColumnNames::folded).toList());
  }

  int count() {
    return count;
  }

  /// The number of known columns.
  int known() {
    return fields.size() + (hasDateParts() ? 1 : 0) + (first(ColumnNames.TEXT).isPresent() ? 1 : 0);
  }

  /// Whether each row is an article: it has a text, and other columns that only articles have.
  boolean areOfArticles() {
    boolean hasDate = fields.containsKey(MetadataField.DATE) || hasDateParts();
    boolean hasHeadline = fields.containsKey(MetadataField.HEADLINE);
    boolean hasAddress = fields.containsKey(MetadataField.URL);
    if (first(ColumnNames.TEXT).isPresent()) {
      return hasDate || hasHeadline || hasAddress;
    }
    boolean isSure = hasAddress || first(ColumnNames.SUMMARY).isPresent();
    return hasDate && (first(ColumnNames.SURE_HEADLINE).isPresent() || (hasHeadline && isSure));
  }

  /// The article's metadata in `row`.
  Fields fields(List<String> row) {
    var known = Fields.NONE;
    for (var field : fields.entrySet()) {
      known = known.with(field.getKey(), InlineText.of(cell(row, field.getValue())));
    }
    return hasDateParts() ? known.with(MetadataField.DATE, joinedDate(row)) : known;
  }

  private @Nullable String joinedDate(List<String> row) {
    List<String> parts = dateParts.stream().map(column -> cell(row, column)).toList();
    return DateParts.joined(parts.get(0), parts.get(1), parts.get(2)).orElse(null);
  }

  /// The first of the row's text, summary and headline that is not empty.
  String text(List<String> row) {
    List<String> headlines = ColumnNames.FIELDS.getOrDefault(MetadataField.HEADLINE, List.of());
    return Stream.of(ColumnNames.TEXT, ColumnNames.SUMMARY, headlines)
        .flatMap(List::stream)
        .map(names::get)
        .filter(Objects::nonNull)
        .map(column -> cell(row, column))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /// What identifies the row among the others; null if it has no identifier.
  @Nullable String identity(List<String> row) {
    return ColumnNames.IDENTITY.stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .map(column -> cell(row, column))
        .filter(id -> !id.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private Optional<Integer> first(List<String> known) {
    return known.stream().map(names::get).filter(Objects::nonNull).findFirst();
  }
}
