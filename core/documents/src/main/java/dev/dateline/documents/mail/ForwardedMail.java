package dev.dateline.documents.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An e-mail that was forwarded within the text of another one, below a line such as `----------
/// Forwarded message ---------` and a few lines of its header.
final class ForwardedMail {
  private static final Pattern MARK =
      Pattern.compile(
          "(?m)^(?:-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré"
              + "|message transmis|mensaje reenviado|mensagem encaminhada|messaggio inoltrato"
              + "|doorgestuurd bericht|vidarebefordrat meddelande|przekazana wiadomość"
              + "|пересылаемое сообщение|перенаправлене повідомлення) ?-{2,20}"
              + "|begin forwarded message:|anfang der weitergeleiteten nachricht:"
              + "|début du message (?:réexpédié|transféré) ?:)[ \\t]*\\n",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String SENT =
      "(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt"
          + "|wysłano|дата|отправлено|надіслано)";

  /// The header of an e-mail that was forwarded without such a line, as Outlook does.
  private static final Pattern BARE =
      Pattern.compile(
          "(?miu)^\\*?(?:from|von|de|da|van|från|fra|od|от|від)\\s?:\\*?[^\\n]{1,300}\\n"
              + ("\\*?" + SENT + "\\s?:\\*?[^\\n]{0,300}\\n")
              + "(?=\\*?\\p{L}{1,20}\\s?:)");

  private static final Pattern LINE =
      Pattern.compile("\\*?(\\p{L}[\\p{L}-]{0,20})\\s?:\\*?[ \\t]*([^\\n]{0,998})(?:\\n|\\z)");
  private static final Pattern DATE = Pattern.compile("(?iu)" + SENT);
  private static final int MOST_LINES = 10;

  private ForwardedMail() {}

  /// `text` without the line and the header, if it has them; the date of the header stays above
  /// what was forwarded, and what stands above the line comes last.
  static String opened(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find() ? opened(text, mark.start(), mark.end()) : text;
  }

  /// `text`, the text of a mail that is known to be a forwarded one, likewise.
  static String openedSurely(String text) {
    Matcher mark = MARK.matcher(text);
    Matcher bare = BARE.matcher(text);
    return !mark.find() && bare.find() ? opened(text, bare.start(), bare.start()) : opened(text);
  }

  private static String opened(String text, int start, int headerStart) {
    var date = new StringBuilder();
    String rest = text.substring(headerStart).stripLeading();
    for (int taken = 0; taken < MOST_LINES; taken++) {
      Matcher line = LINE.matcher(rest);
      if (!line.lookingAt()) {
        break;
      }
      if (DATE.matcher(line.group(1)).matches() && date.isEmpty()) {
        date.append("Date: ").append(line.group(2).replace(" at ", " ")).append("\n\n");
      }
      rest = rest.substring(line.end());
    }
    String note = text.substring(0, start).strip();
    return date + rest.strip() + (note.isEmpty() ? "" : "\n\n" + note);
  }
}
