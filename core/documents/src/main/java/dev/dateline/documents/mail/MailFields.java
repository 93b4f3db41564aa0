package dev.dateline.documents.mail;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/// What the header of an e-mail says of the article.
final class MailFields {
  private static final Pattern NAME = Pattern.compile("\\s*+\"?+([^\"<]*+)\"?+\\s*+<[^>]*+>.*");

  private MailFields() {}

  /// @param headers by name in lower case
  static Fields of(Map<String, String> headers) {
    return Fields.NONE
        .with(MetadataField.DATE, headers.get("date"))
        .with(MetadataField.HEADLINE, decoded(headers.get("subject")))
        .with(MetadataField.BYLINE, name(decoded(headers.get("from"))))
        .with(MetadataField.SOURCE, decoded(headers.get("organization")))
        .with(MetadataField.URL, headers.get("archived-at"))
        .with(MetadataField.LANGUAGE, headers.get("content-language"));
  }

  private static @Nullable String name(@Nullable String from) {
    if (from == null) {
      return null;
    }
    Matcher name = NAME.matcher(from);
    return name.matches() && !name.group(1).isBlank() ? name.group(1).strip() : from;
  }

  private static @Nullable String decoded(@Nullable String value) {
    return value == null
        ? null
        : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }
}
