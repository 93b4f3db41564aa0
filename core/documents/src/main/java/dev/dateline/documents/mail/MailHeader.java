package dev.dateline.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/// The header of an e-mail. Non-ASCII letters in it are encoded words, or just bytes.
final class MailHeader {
  private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])|\\r?\\n$");

  /// The values of each field, one character per byte.
  private final Map<String, List<String>> fields = new HashMap<>();

  /// @param name in lower case
  void add(String name, Field field) {
    String raw = new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
    String value = raw.substring(raw.indexOf(':') + 1);
    fields
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(FOLD.matcher(value).replaceAll("").strip());
  }

  /// Adds a decoded field, unless there already is one called `name` or `value` is null.
  void addIfMissing(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      byte[] bytes = value.strip().getBytes(StandardCharsets.UTF_8);
      fields.putIfAbsent(name, List.of(new String(bytes, StandardCharsets.ISO_8859_1)));
    }
  }

  /// The first value of the field, decoded, or null.
  ///
  /// @param charset the encoding of bytes without a declared one
  @Nullable String text(String name, String charset) {
    List<String> values = fields.get(name);
    return values == null ? null : EncodedWords.decode(values.getFirst(), charset);
  }

  /// The last value of the field, or null.
  @Nullable String last(String name) {
    List<String> values = fields.get(name);
    return values == null ? null : values.getLast();
  }
}
