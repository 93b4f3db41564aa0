package dev.dateline.documents.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Removes the signature that OpenPGP puts around a text.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9580#name-cleartext-signature-framewo">RFC
///   9580</a>
final class PgpText {
  private static final Pattern START =
      Pattern.compile(
          "(?m)^-----BEGIN PGP SIGNED MESSAGE-----[ \\t]{0,9}\\n"
              + "(?:Hash: [^\\n]{0,100}\\n){0,9}\\n?");
  private static final String END = "\n-----BEGIN PGP SIGNATURE-----";
  private static final Pattern ESCAPED_DASH = Pattern.compile("(?m)^- (?=-)");

  private PgpText() {}

  /// The text within `text` that is signed; `text` if none is.
  static String of(String text) {
    Matcher start = START.matcher(text);
    if (!start.find()) {
      return text;
    }
    String rest = text.substring(start.end());
    int end = rest.indexOf(END);
    return ESCAPED_DASH.matcher(end < 0 ? rest : rest.substring(0, end)).replaceAll("");
  }
}
