package dev.dateline.documents.format;

import dev.dateline.articles.ArticleField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a file may say about its article beside the text.
///
/// @param code what `field-names.properties` calls it
public record MetadataField(String code) {
  /// When the article was published, as its header or metadata has it.
  public static final MetadataField DATE = new MetadataField("date");

  /// When it was published, as it is shown to readers.
  public static final MetadataField SHOWN_DATE = new MetadataField("shown-date");

  /// When it was published, as its address has it.
  public static final MetadataField ADDRESS_DATE = new MetadataField("address-date");

  /// When it was last changed.
  public static final MetadataField MODIFIED_DATE = new MetadataField("modified-date");

  /// A date of publication that cannot be read, or can be read in two ways.
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
              Stream.of(DATE, MODIFIED_DATE, HEADLINE),
              Arrays.stream(ArticleField.values()).map(MetadataField::of))
          .toList();

  /// What files say about `field`.
  public static MetadataField of(ArticleField field) {
    return new MetadataField(field.code());
  }
}
