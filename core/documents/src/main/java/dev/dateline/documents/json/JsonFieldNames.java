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

  /// Names of summaries, the longest first.
  static final List<String> SUMMARY = NAMES.of("summary");

  /// Names of identifiers.
  static final List<String> IDENTITY = NAMES.of("identity");

  /// Names of lists of articles, and of objects around such lists.
  static final List<String> LISTS = NAMES.of("lists");

  private JsonFieldNames() {}
}
