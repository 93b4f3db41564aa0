package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.PlacedDate;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.stream.Stream;

/// A date that opens or ends a page's title, set off from its words: `14.07.2023 | Harbour news`.
final class TitleDate {
  private static final int LONGEST = 300;
  private static final String AHEAD = "|([-–—•·";
  private static final String BEHIND = "|)]-–—•·:";

  private TitleDate() {}

  /// The dates set off so in `titles`.
  static Stream<DateClaim> in(List<String> titles, DateParser parser) {
    return titles.stream()
        .filter(title -> title.length() <= LONGEST)
        .flatMap(
            title ->
                parser.all(title).stream()
                    .filter(date -> isSetOff(title, date))
                    .map(date -> claim(title, date)));
  }

  private static boolean isSetOff(String title, PlacedDate date) {
    String ahead = title.substring(0, date.start()).strip();
    String behind = title.substring(date.end()).strip();
    return (ahead.isEmpty() || AHEAD.indexOf(ahead.charAt(ahead.length() - 1)) >= 0)
        && (behind.isEmpty() || BEHIND.indexOf(behind.charAt(0)) >= 0);
  }

  private static DateClaim claim(String title, PlacedDate date) {
    return new DateClaim(
        MetadataField.SHOWN_DATE, date.reading(), title.substring(date.start(), date.end()));
  }
}
