package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;

import dev.dateline.articles.Document;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// E-mails for tests.
final class Mails {
  /// The lines that each mail needs.
  static final String DATED =
      "From: Ana Writer <ana@herald.example>\nDate: Thu, 4 May 2023 02:32:49 +0000\n";

  static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";
  static final String HTML = "Content-Type: text/html; charset=utf-8\n";

  private Mails() {}

  static String multipart(String subtype, String parts) {
    return DATED
        + "MIME-Version: 1.0\nContent-Type: multipart/"
        + subtype
        + "; boundary=b1\n\n"
        + parts;
  }

  static String parts(String... parts) {
    return parts("b1", parts);
  }

  static String parts(String boundary, String[] parts) {
    return "--"
        + boundary
        + "\n"
        + String.join("\n--" + boundary + "\n", parts)
        + "\n--"
        + boundary
        + "--\n";
  }

  static String part(String boundary, String part) {
    return parts(boundary, new String[] {part});
  }

  static String text(String mail) {
    return read(mail).text();
  }

  static Document read(String mail) {
    return document(read(bytes(mail)));
  }

  static byte[] bytes(String mail) {
    return mail.getBytes(StandardCharsets.UTF_8);
  }

  static Reading read(byte[] mail) {
    return DocumentReader.of(STRICT)
        .read(new UploadedFile("mail.eml", "message/rfc822", Map.of(), mail, UPLOADED));
  }
}
