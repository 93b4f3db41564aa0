package dev.dateline.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Decodes a part in Base64, up to the plain text that mailing lists and gateways append to it.
final class Base64Body {
  private static final Pattern LINE = Pattern.compile("[A-Za-z0-9+/]*={0,2}");

  private Base64Body() {}

  static byte[] decoded(byte[] encoded) {
    var letters = new StringBuilder(encoded.length);
    for (String line : new String(encoded, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1)) {
      String stripped = line.strip();
      if (!LINE.matcher(stripped).matches()) {
        break;
      }
      letters.append(stripped.replace("=", ""));
      if (stripped.endsWith("=")) {
        break;
      }
    }
    // A single letter of a group of four is less than a byte.
    int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
    return Base64.getMimeDecoder().decode(letters.substring(0, whole));
  }
}
