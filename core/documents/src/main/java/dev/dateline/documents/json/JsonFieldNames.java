package dev.dateline.documents.json;

import dev.dateline.documents.format.FieldNames;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Map;

/// What articles in JSON call their parts, the most specific name first.
///
/// Names are in the form in which [JsonObject] finds them; a dot leads into an object.
final class JsonFieldNames {
  private static final FieldNames NAMES = new FieldNames("json");

  static final Map<MetadataField, List<String>> FIELDS = NAMES.fields();

  /// The text as a whole.
  static final List<String> BODY = NAMES.of("text");

  /// What is less than the text, the longest first.
  static final List<String> SUMMARY = NAMES.of("summary");

  /// What identifies an article among others.
  static final List<String> IDENTITY = NAMES.of("identity");

  /// What holds articles, or holds what holds them.
  static final List<String> LISTS = NAMES.of("lists");

  private JsonFieldNames() {}
}
