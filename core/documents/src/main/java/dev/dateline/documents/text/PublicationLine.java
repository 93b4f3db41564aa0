package dev.dateline.documents.text;

import dev.dateline.documents.dates.DateConventions;
import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.PlacedDate;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with the date of publication, and at most with author, place and publisher: `Posted on
/// March 12, 2019 by Ana Writer`, `Reuters | 12 March 2019`.
final class PublicationLine {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 9;
  private static final int MOST_CASELESS = 16;
  private static final DateParser DATES = DateParser.following(DateConventions.UNKNOWN);

  /// Words that may be beside names and a date without forming a sentence.
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?:[Bb]y|on|at|in|for|and|of|the|updated|published|posted|last|first|modified|am|um|vom|von|der|und"
              + "|Uhr|le|el|il|de|del|di|da|do|et|y|e|par|por|à|a|las|den|kl|klo|kello|av|af|og|och"
              + "|г|года|в|г\\.|o|godz|lúc|pukul|saat|h|est|edt|gmt|utc|cet|ist|pm|p\\.m|a\\.m)\\.?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]*");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll}\\p{Lo}]{2}[.!?。]\\s*$");
  private static final Pattern OTHER_DIGITS = Pattern.compile("\\d{5,}|\\d+\\s*%|[$€£¥]");
  private static final Pattern BY =
      Pattern.compile(
          "(?<!\\p{L})(?:[Bb]y|BY|Von|Par|Por|Av|Door|Автор:?)["
              + " :]\\s*(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
              + " (?:and|de|van|von|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4})");

  /// Words on a first line that make it a newspaper's masthead.
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "[|•·]|(?<!\\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:daily|news|times|post|herald|gazette"
              + "|tribune|journal|zeitung|reuters|afp|ap|dpa|tass|xinhua))(?!\\p{L})");

  private PublicationLine() {}

  /// The fields in `line`, if it is such a line.
  ///
  /// @param isFirst whether it is the first line, which may be a headline with a date in it
  static Optional<Fields> parse(String line, boolean isFirst) {
    if (line.length() > LONGEST || OTHER_DIGITS.matcher(line).find()) {
      return Optional.empty();
    }
    List<PlacedDate> dates = DATES.all(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String rest = without(dates, line);
    boolean speaks = SENTENCE.matcher(line).find() || !isOfNames(rest);
    boolean isHeadline = isFirst && !rest.isBlank() && !isHead(line, rest, dates);
    return speaks || isHeadline
        ? Optional.empty()
        : Optional.of(fields(line, dates)).filter(fields -> !fields.equals(Fields.NONE));
  }

  /// The names in `line`, if it is a byline.
  static Optional<String> byline(String line) {
    Matcher by = BY.matcher(line.strip());
    return by.matches() ? Optional.of(by.group(1)) : HeaderLine.byline(line).map(HeaderLine::value);
  }

  private static String without(List<PlacedDate> dates, String line) {
    var rest = new StringBuilder();
    int from = 0;
    for (PlacedDate date : dates) {
      rest.append(line, from, date.start()).append(' ');
      from = date.end();
    }
    return rest.append(line.substring(from)).toString();
  }

  /// Whether `words` are only names and small words.
  private static boolean isOfNames(String words) {
    Matcher word = WORD.matcher(words);
    int count = 0;
    while (word.find()) {
      count++;
      boolean isLower = Character.isLowerCase(word.group().codePointAt(0));
      boolean isSmall = SMALL_WORD.matcher(word.group()).matches() || isLabel(word.group());
      if (isLower && !isSmall) {
        return false;
      }
    }
    return count <= MOST_WORDS && caseless(words) <= MOST_CASELESS;
  }

  /// The number of letters in scripts without capitals, which could be names.
  private static long caseless(String words) {
    return words.codePoints().filter(it -> Character.getType(it) == Character.OTHER_LETTER).count();
  }

  private static boolean isLabel(String word) {
    return DateLabel.before(word) != DateLabel.NONE;
  }

  private static boolean isHead(String line, String rest, List<PlacedDate> dates) {
    boolean isLabelled =
        DateLabel.before(line.substring(0, dates.getFirst().start())) != DateLabel.NONE;
    boolean isInCapitals = rest.equals(rest.toUpperCase(Locale.ROOT));
    return isLabelled || isInCapitals || MASTHEAD.matcher(line).find();
  }

  private static Fields fields(String line, List<PlacedDate> dates) {
    var fields = Fields.NONE;
    int from = 0;
    for (PlacedDate date : dates) {
      String written = line.substring(date.start(), date.end());
      fields =
          switch (DateLabel.before(line.substring(from, date.start()))) {
            case MODIFIED -> fields.with(MetadataField.MODIFIED_DATE, written);
            case PUBLISHED, NONE -> fields.with(MetadataField.DATE, written);
            case OTHER -> fields;
          };
      from = date.end();
    }
    Matcher by = BY.matcher(line);
    return by.find() ? fields.with(MetadataField.BYLINE, by.group(1)) : fields;
  }
}
