package dev.dateline.documents.table;

import dev.dateline.documents.format.MetadataField;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// What columns of articles are called, in several languages: `columns.properties`. Case, spaces
/// and punctuation make no difference.
final class ColumnNames {
  static final List<String> TEXT;
  static final List<String> SUMMARY;
  static final List<String> IDENTITY;

  /// A title may be a person's too, a headline not.
  static final List<String> SURE_HEADLINE;

  static final Map<MetadataField, List<String>> FIELDS;

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static {
    var names = read();
    TEXT = names(names, "text");
    SUMMARY = names(names, "summary");
    IDENTITY = names(names, "identity");
    SURE_HEADLINE = names(names, "sure-headline");
    FIELDS =
        Map.of(
            MetadataField.DATE, names(names, "date"),
            MetadataField.HEADLINE, names(names, "headline"),
            MetadataField.BYLINE, names(names, "byline"),
            MetadataField.SOURCE, names(names, "source"),
            MetadataField.SECTION, names(names, "section"),
            MetadataField.URL, names(names, "url"),
            MetadataField.LANGUAGE, names(names, "language"));
  }

  private ColumnNames() {}

  /// `name` as the lists have it.
  static String folded(String name) {
    return OTHER_THAN_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Properties all, String kind) {
    return List.of(SPACE.split(all.getProperty(kind).strip()));
  }

  private static Properties read() {
    var names = new Properties();
    try (var in =
            Objects.requireNonNull(ColumnNames.class.getResourceAsStream("columns.properties"));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      names.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
