package dev.dateline.documents.table;

import dev.dateline.documents.format.FieldNames;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What columns of articles are called, in several languages. Case, spaces and punctuation make no
/// difference.
final class ColumnNames {
  private static final FieldNames NAMES = new FieldNames("column");

  static final List<String> TEXT = NAMES.of("text");

  /// The text of a post, if other columns show that the rows are posts.
  static final List<String> POST = NAMES.of("post");

  static final List<String> OF_POSTS = NAMES.of("of-posts");
  static final List<String> SUMMARY = NAMES.of("summary");
  static final List<String> IDENTITY = NAMES.of("identity");
  static final List<String> YEAR = NAMES.of("year");
  static final List<String> MONTH = NAMES.of("month");
  static final List<String> DAY = NAMES.of("day");

  /// A title may be a person's too, a headline not.
  static final List<String> SURE_HEADLINE = NAMES.of("sure-headline");

  static final Map<MetadataField, List<String>> FIELDS = NAMES.fields();

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private ColumnNames() {}

  /// `name` as the lists have it.
  static String folded(String name) {
    return OTHER_THAN_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
