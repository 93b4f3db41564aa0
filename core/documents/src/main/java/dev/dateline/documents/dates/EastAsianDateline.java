package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Datelines of Chinese, Japanese and Korean agencies: `新华社北京3月4日电`, `【3月4日 AFP】`, `［東京 ４日 ロイター］`,
/// `(서울=연합뉴스)`. Of those with the day but without the month, only the agency is read.
final class EastAsianDateline {
  private static final String OPENING = "\\s{0,4}[（(【\\[［〔]\\s?";
  private static final String CLOSING = "\\s?[）)】\\]］〕]";
  private static final String DATE =
      "(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日";
  private static final String KANA_PLACE = "[\\p{IsHan}\\p{IsKatakana}ー・=＝、]{1,20}";
  private static final String JAPANESE = "(?<agency>共同|時事|ロイター|AFP|AP|CNN|ブルームバーグ|新華社)(?:通信)?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "\\s{0,4}[（(【]?[据據]?(?<agency>\\p{IsHan}{1,6}?[社网網报報])"
                  + "[\\p{IsHan}·、]{0,14}?"
                  + DATE
                  + "(?:电|電|讯|訊)"),
          Pattern.compile(OPENING + DATE + "[\\s・]?" + JAPANESE + CLOSING),
          Pattern.compile(OPENING + KANA_PLACE + "\\s?" + DATE + "[\\s・]?" + JAPANESE + CLOSING));

  /// Without a date.
  private static final List<Pattern> UNDATED =
      List.of(
          Pattern.compile(OPENING + KANA_PLACE + "[\\s＝=]?" + JAPANESE + CLOSING),
          Pattern.compile(
              OPENING
                  + "\\p{IsHangul}{2,10}\\s?[=＝]\\s?(?<agency>연합뉴스|뉴시스|뉴스1|로이터|AFP|AP)"
                  + CLOSING));

  private EastAsianDateline() {}

  /// Such a dateline at the beginning of `start`.
  static Optional<Dateline> of(String start) {
    String digits = PlainCharacters.of(start);
    return FORMS.stream()
        .map(form -> form.matcher(digits))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(match -> dated(match, start))
        .or(() -> undated(start));
  }

  private static Dateline dated(Matcher match, String start) {
    String year = match.group("year");
    String written = start.substring(0, match.end()).strip();
    return new Dateline(
        written,
        day(match.group("month"), match.group("day")),
        year == null ? null : Integer.valueOf(year),
        match.group("agency"));
  }

  private static @Nullable MonthDay day(@Nullable String month, String day) {
    try {
      return month == null ? null : MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<Dateline> undated(String start) {
    return UNDATED.stream()
        .map(form -> form.matcher(start))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(match -> new Dateline(match.group().strip(), null, null, match.group("agency")));
  }
}
