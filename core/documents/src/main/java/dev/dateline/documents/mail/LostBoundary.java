package dev.dateline.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;

/// Recovers the parts of a multipart that declares no boundary, or a different one from what it
/// uses.
///
/// @param repairs how many enclosing multiparts were already repaired
record LostBoundary(int repairs) {
  /// For a message in which nothing has been repaired.
  static final LostBoundary FIRST = new LostBoundary(0);

  /// Each repair parses the rest of the message again.
  private static final int MOST_REPAIRS = 3;

  private static final Pattern DELIMITER =
      Pattern.compile("(?m)^--([^\\s\"]{1,70})[ \\t]*\\r?\\n(?=Content-[A-Za-z-]{1,40}:)");

  /// The parts in `body`, if lines in it look like delimiters.
  ///
  /// @param subtype of the multipart, such as `alternative`
  Optional<MimeEntity> recovered(String subtype, byte[] body) throws IOException, MimeException {
    Matcher delimiter = DELIMITER.matcher(new String(body, StandardCharsets.ISO_8859_1));
    if (repairs == MOST_REPAIRS || !delimiter.find()) {
      return Optional.empty();
    }
    String type = "Content-Type: multipart/%s; boundary=\"%s\"\r\n\r\n";
    byte[] header =
        type.formatted(subtype, delimiter.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    var message =
        new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(body));
    return Optional.of(MimeParser.parse(message, new LostBoundary(repairs + 1)).body());
  }
}
