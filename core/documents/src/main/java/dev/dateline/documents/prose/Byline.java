package dev.dateline.documents.prose;

import dev.dateline.documents.dates.DateConventions;
import dev.dateline.documents.dates.DateParser;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an article's byline.
public final class Byline {
  private static final DateParser DATES = DateParser.following(DateConventions.UNKNOWN);

  /// Words at the beginning of bylines that no name begins with.
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|published|reported|story|text)\\s+by|by|autore?|auteur|author|autorka"
              + "|автор|авторка|kirjoittaja|forfatter|författare|yazar|penulis|συντάκτης|מאת|بقلم|text|texte|testo|tekst|von|par|por|door|skrevet"
              + " av|napsal)(?:\\s*:\\s*|\\s+)(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Words at the beginning of both bylines and names: `Von Ana Writer`, `Di Maria`.
  private static final Pattern BY_OR_NAME =
      Pattern.compile(
          "^(?:[Vv]on|[Dd]i|[Dd]e|[Dd]a|[Aa]v|[Aa]f|[Oo]d|[Vv]an)\\s+(?=\\p{Lu}\\S*\\s+\\p{L})");

  private static final Pattern VON = Pattern.compile("^von\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(?:https?:|www\\.|/|@\\w+$|[\\w-]++(?:\\.[\\w-]++)++/)\\S*+$");
  private static final Pattern MAIL =
      Pattern.compile("(?:[<(]|(?<![\\w.+-]))[\\w.+-]++@[\\w-]++\\.[\\w.-]++[>)]?");
  private static final Pattern TIME =
      Pattern.compile("(?s)(?<!\\s)\\s++\\d{1,2}:\\d{2}(?![\\p{L}\\d]).*");

  /// A name behind an address, as in feeds: `ann@example.com (Ann Lee)`.
  private static final Pattern IN_PARENTHESES = Pattern.compile("^\\(([^()]{1,200})\\)$");

  private Byline() {}

  /// The names in `written`, without an introductory word and a date after them; null if it has
  /// none, but is the address of a page or a mailbox.
  public static @Nullable String of(@Nullable String written) {
    if (written == null || ADDRESS.matcher(written.strip()).matches()) {
      return null;
    }
    String names = MAIL.matcher(written.strip()).replaceAll("").strip();
    String opened = withoutOpening(IN_PARENTHESES.matcher(names).replaceFirst("$1"));
    String dateless = BylineTail.cutFrom(TIME.matcher(untilDate(opened)).replaceFirst(""));
    return dateless.isBlank() ? null : dateless.strip();
  }

  private static String withoutOpening(String names) {
    String byName = BY_OR_NAME.matcher(names).replaceFirst("");
    if (!byName.equals(names) || VON.matcher(names).find()) {
      return byName;
    }
    return BY.matcher(names).replaceFirst("");
  }

  private static String untilDate(String names) {
    return DATES.all(names).stream()
        .filter(date -> date.start() > 0)
        .findFirst()
        .map(date -> names.substring(0, date.start()))
        .orElse(names);
  }
}
