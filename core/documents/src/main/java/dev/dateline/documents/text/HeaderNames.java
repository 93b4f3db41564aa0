package dev.dateline.documents.text;

import dev.dateline.documents.format.MetadataField;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the lines of a header are called, in the languages whose months are known.
final class HeaderNames {
  /// The keys of `headers.properties`.
  private static final Map<String, MetadataField> KINDS =
      Map.of(
          "date", MetadataField.DATE,
          "modified_date", MetadataField.MODIFIED_DATE,
          "headline", MetadataField.HEADLINE,
          "byline", MetadataField.BYLINE,
          "source", MetadataField.SOURCE,
          "section", MetadataField.SECTION,
          "url", MetadataField.URL,
          "language", MetadataField.LANGUAGE);

  private static final Map<String, MetadataField> FIELDS = load();
  private static final Pattern SEPARATORS = Pattern.compile("[ _]+");

  private HeaderNames() {}

  /// The field that a line called `name` gives, or null.
  static @Nullable MetadataField field(String name) {
    return FIELDS.get(SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  private static Map<String, MetadataField> load() {
    var fields = new HashMap<String, MetadataField>();
    properties()
        .forEach(
            (kind, names) -> {
              var field = Objects.requireNonNull(KINDS.get(kind.toString()), kind::toString);
              for (String name : names.toString().strip().split("\\s+", -1)) {
                fields.put(name, field);
              }
            });
    return Map.copyOf(fields);
  }

  private static Properties properties() {
    var properties = new Properties();
    var stream =
        Objects.requireNonNull(HeaderNames.class.getResourceAsStream("headers.properties"));
    try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
