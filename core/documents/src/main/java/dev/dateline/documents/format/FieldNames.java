package dev.dateline.documents.format;

import dev.dateline.documents.words.PropertyFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// What a kind of file calls the parts of its articles: `field-names.properties`.
///
/// @param kind how its keys begin
public record FieldNames(String kind) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Properties ALL =
      PropertyFile.read(FieldNames.class, "field-names.properties");

  /// The names of each field that has any, the most specific name first.
  public Map<MetadataField, List<String>> fields() {
    var fields = new LinkedHashMap<MetadataField, List<String>>();
    for (MetadataField field : MetadataField.NAMED) {
      List<String> names = of(field.code());
      if (!names.isEmpty()) {
        fields.put(field, names);
      }
    }
    return fields;
  }

  /// The names of `part`, the most specific first; none if the file lists none.
  public List<String> of(String part) {
    String names = ALL.getProperty(kind + "." + part, "").strip();
    return names.isEmpty() ? List.of() : List.of(SPACE.split(names));
  }
}
