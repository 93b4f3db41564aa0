package dev.dateline.documents.mail;

import dev.dateline.documents.mail.MimeEntity.Message;
import dev.dateline.documents.mail.MimeEntity.Other;
import dev.dateline.documents.mail.MimeEntity.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;

/// Classifies a part of an e-mail.
final class MimeBody {
  private static final Set<String> PLAIN = Set.of("text/plain", "text/markdown", "text/x-markdown");
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Pattern FILE_NAME =
      Pattern.compile("name=\"?([^\";\\r\\n]{1,100})", Pattern.CASE_INSENSITIVE);

  private MimeBody() {}

  /// The entity with this content.
  ///
  /// @param type the content type as declared, or empty
  /// @param disposition the content disposition as declared, or empty
  static MimeEntity of(BodyDescriptor descriptor, String type, String disposition, byte[] content) {
    String mediaType = descriptor.getMimeType();
    if (mediaType.equals("message/rfc822")) {
      return new Message(content);
    }
    if (!PLAIN.contains(mediaType) && !HTML.contains(mediaType)) {
      return new Other(fileName(disposition + ";" + type, mediaType));
    }
    boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
    String charset = descriptor.getCharset();
    return new Text(HTML.contains(mediaType), attached, charset, TextFlow.of(type), content);
  }

  private static String fileName(String parameters, String otherwise) {
    Matcher name = FILE_NAME.matcher(parameters);
    return name.find() ? name.group(1).strip() : otherwise;
  }
}
