package dev.dateline.documents.text;

import dev.dateline.documents.format.FieldNames;
import dev.dateline.documents.format.MetadataField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of header lines, in the languages of the press.
final class HeaderNames {
  private static final Map<String, MetadataField> FIELDS = fields();
  private static final Pattern SEPARATORS = Pattern.compile("[ _]+");

  private HeaderNames() {}

  /// The field of a line with the name `name`, or null.
  static @Nullable MetadataField field(String name) {
    return FIELDS.get(SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  private static Map<String, MetadataField> fields() {
    var fields = new HashMap<String, MetadataField>();
    new FieldNames("header")
        .fields()
        .forEach((field, names) -> names.forEach(name -> fields.put(name, field)));
    return Map.copyOf(fields);
  }
}
