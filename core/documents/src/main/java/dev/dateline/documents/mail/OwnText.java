package dev.dateline.documents.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Removes quoted e-mails, the signature and the mailing list's footer from the text of an e-mail,
/// so that what its author wrote remains.
final class OwnText {
  private static final Pattern FORWARD =
      Pattern.compile("^\\s*(?:fwd?|wg|tr|rv|enc|doorst|vb|пересл)\\s?:", flags());
  private static final Pattern ESCAPED_FROM = Pattern.compile("(?m)^>(?=>{0,20}From )");
  private static final Pattern QUOTE_MARK = Pattern.compile("(?m)^>[> ]*+");

  /// A line that introduces a quoted e-mail: `On Monday, Mari Kask wrote:`.
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?m)^(?![>\\s])[^\\n]{5,200}(?:\\n(?!>)[^\\n]{1,80})?:[ \\t]*\\n(?:[ \\t]*\\n)?(?=>)");

  private static final Pattern QUOTED = Pattern.compile("(?m)^>[^\\n]*(?:\\n|\\z)");
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?m)^-{2,20} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje"
              + " original|mensagem original|messaggio originale|oorspronkelijk bericht) ?-{2,20}",
          flags());

  /// In a forwarded e-mail, the original is what was forwarded.
  private static final String FORWARDED = "-- Forwarded message --";

  private OwnText() {}

  /// @param subject shows whether the e-mail was forwarded; empty if it has none
  static String of(String text, String subject) {
    String signed = ESCAPED_FROM.matcher(text.replace("\r\n", "\n")).replaceAll("");
    String lines = PgpText.of(signed);
    String unsigned = nonBlank(Signature.cutFrom(lines), lines);
    String unquoted = QUOTE_MARK.matcher(unsigned).replaceAll("");
    if (isForward(subject)) {
      return ForwardedMail.openedSurely(ORIGINAL.matcher(unquoted).replaceFirst(FORWARDED));
    }
    return ForwardedMail.opened(nonBlank(withoutQuotes(unsigned), unquoted));
  }

  /// Whether `subject` is that of a forwarded e-mail.
  static boolean isForward(String subject) {
    return FORWARD.matcher(subject).find();
  }

  private static String withoutQuotes(String text) {
    Matcher original = ORIGINAL.matcher(text);
    String answer = original.find() ? text.substring(0, original.start()) : text;
    return QUOTED.matcher(ATTRIBUTION.matcher(answer).replaceAll("")).replaceAll("");
  }

  private static String nonBlank(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }
}
