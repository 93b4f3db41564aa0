package dev.dateline.documents.format;

import dev.dateline.articles.ArticleField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The metadata that a file may give for its article.
///
/// @param code what `field-names.properties` calls it
public record MetadataField(String code) {
  /// The date of publication in the header or in metadata.
  public static final MetadataField DATE = new MetadataField("date");

  /// The date of publication as shown to readers.
  public static final MetadataField SHOWN_DATE = new MetadataField("shown-date");

  /// The date in the article's address.
  public static final MetadataField ADDRESS_DATE = new MetadataField("address-date");

  /// The date of the last change.
  public static final MetadataField MODIFIED_DATE = new MetadataField("modified-date");

  /// When the article was begun, by the file's own account: a last resort.
  public static final MetadataField CREATED_DATE = new MetadataField("created-date");

  /// A date of publication that cannot be parsed, or is ambiguous.
  public static final MetadataField UNREAD_DATE = new MetadataField("unread-date");

  public static final MetadataField HEADLINE = new MetadataField("headline");
  public static final MetadataField BYLINE = of(ArticleField.BYLINE);
  public static final MetadataField SOURCE = of(ArticleField.SOURCE);
  public static final MetadataField SECTION = of(ArticleField.SECTION);
  public static final MetadataField URL = of(ArticleField.URL);
  public static final MetadataField LANGUAGE = of(ArticleField.LANGUAGE);

  /// The fields that files name.
  static final List<MetadataField> NAMED =
      Stream.concat(
              Stream.of(DATE, MODIFIED_DATE, CREATED_DATE, HEADLINE),
              Arrays.stream(ArticleField.values()).map(MetadataField::of))
          .toList();

  /// What files say about `field`.
  public static MetadataField of(ArticleField field) {
    return new MetadataField(field.code());
  }
}
