package dev.dateline.documents.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Datelines of agencies with conventions of their own: `LONDON--(BUSINESS WIRE)--March 12,
/// 2019--`, `MOSCOW. March 12, 2019. TASS.`, `МОСКВА, 4 мар - РИА Новости.`.
final class WireDateline {
  private static final int LONGEST = 160;
  private static final String PLACE = "\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40}?";
  private static final String PLACES = "\\s{0,3}" + PLACE + "(?:, " + PLACE + ")?";
  private static final String AGENCY = "(?<agency>\\p{Lu}[\\p{L}\\p{M} .&-]{1,40})";
  private static final String DASH = "\\s?(?:[—–]|--?)\\s?";
  private static final String DATE =
      "(?:(?<month>\\p{L}[\\p{L}\\p{M}]{2,20})\\.? (?<day>\\d{1,2})"
          + "|(?<day2>\\d{1,2})\\.? (?<month2>\\p{L}[\\p{L}\\p{M}]{2,20})\\.?)";
  private static final String FULL_DATE = DATE + ",? (?<year>\\d{4})";
  private static final String SHORT_DATE = DATE + "(?:,? (?<year>\\d{4})(?: г\\.)?)?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              PLACES + "(?:" + DASH + "| )\\(" + AGENCY + "\\)" + DASH + FULL_DATE + DASH),
          Pattern.compile("\\s{0,3}\\(" + AGENCY + ", " + PLACE + ", " + FULL_DATE + "\\)"),
          Pattern.compile(
              PLACES
                  + "[.,] "
                  + SHORT_DATE
                  + "\\. ?/?(?<agency>\\p{Lu}{2,12}(?:\\.RU)?)(?:/\\.?|\\.|\\s[–—-])\\s"),
          Pattern.compile(
              PLACES
                  + "[.,] "
                  + SHORT_DATE
                  + " [–—-]{1,2} (?<agency>РИА Новости|ТАСС|Интерфакс|Прайм|БЕЛТА|БелТА|Укринформ"
                  + "|Укрінформ|УНІАН|УНН|Sputnik|Спутник)\\.?\\s"));

  private WireDateline() {}

  /// Such a dateline at the beginning of `text`.
  static Optional<Matcher> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    return FORMS.stream().map(form -> form.matcher(start)).filter(Matcher::lookingAt).findFirst();
  }
}
