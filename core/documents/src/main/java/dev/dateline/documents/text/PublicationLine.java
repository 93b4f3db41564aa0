package dev.dateline.documents.text;

import dev.dateline.documents.dates.DateConventions;
import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.PlacedDate;
import dev.dateline.documents.dates.Weekdays;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with the date of publication, and at most with author, place and publisher: `Posted on
/// March 12, 2019 by Ana Writer`, `Reuters | 12 March 2019`.
public final class PublicationLine {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 9;
  private static final int MOST_CASELESS = 16;
  private static final DateParser DATES = DateParser.following(DateConventions.UNKNOWN);

  /// Words that may be beside names and a date without forming a sentence.
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?:by|on|at|in|for|and|of|the|updated|published|posted|aired|broadcast|last|first|modified|am|um|vom|von|der|und"
              + "|Uhr|uur|om|op|le|el|il|de|del|di|da|d|do|et|y|e|par|por|à|a|alle|las|los|às|em|den|des|kl|klo"
              + "|kello|av|af|og|och|la|las|на|р|року|г|года|в|о|о|στις|г\\.|o|r|godz|lúc|pukul|saat|h|est|edt"
              + "|gmt|utc|cet|ist|pm|p\\.m|a\\.m|ngày|min|mins|minutes?|read"
              + "|autor|autorka|author|auteur|autore|text|tekst|texte|foto|date)\\.?");

  /// How long ago it was when somebody copied the page.
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])\\d{1,3}\\s(?:minute|hour|day|week|month|year)s?\\sago(?!\\p{L})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]*");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll}\\p{Lo}]{2}[.!?。]\\s*$");
  private static final Pattern OTHER_DIGITS = Pattern.compile("\\d{5,}|\\d+\\s*%|[$€£¥]");
  private static final Pattern BY =
      Pattern.compile(
          "(?<!\\p{L})(?:[Bb]y|BY|Von|Par|Por|Av|Af|Di|di|Door|[Aa]utor(?:in|a)?|Author|Auteur|Autore|Written"
              + " by|Автор)[ :]\\s*(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
              + " (?:and|de|van|von|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4})");

  /// A town before the date, as in letters: `Berlin, den 14. Juli 2023`.
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\s{0,3}\\p{Lu}[\\p{L}\\p{M}.'’-]{2,30}(?: \\(\\p{Lu}[\\p{L}.]{1,20}\\))?,(?= )");

  /// Words on a first line that make it a newspaper's masthead.
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "[|•·]|(?<!\\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:issue|edition|vol|stand|created|filed|dated|daily|news|times|post|herald|gazette|tribune|journal|zeitung|pressemitteilung|presseinformation|medienmitteilung|press"
              + " release|news release|reuters|afp|ap|dpa|tass|xinhua))(?!\\p{L})");

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
    String undated = DateLabel.without(without(dates, line));
    String rest = AGO.matcher(undated).replaceAll(" ");
    boolean isSentence = SENTENCE.matcher(line).find() || !isOfNames(rest);
    boolean isHeadline = isFirst && saysMore(rest) && !isMasthead(line, rest, dates);
    return isSentence || isHeadline
        ? Optional.empty()
        : Optional.of(fields(line, dates).orElse(LineParts.in(undated)))
            .filter(PublicationLine::isDated);
  }

  /// The fields in `line`, if it has nothing but a date, names and labels.
  public static Optional<Fields> in(String line) {
    return parse(line, false);
  }

  /// Whether `line` says when an article was published or who wrote it, and nothing else.
  public static boolean isOne(String line) {
    return line.length() <= LONGEST && (in(line).isPresent() || BY.matcher(line.strip()).matches());
  }

  /// The names in `line`, if it is a byline.
  static Optional<String> byline(String line) {
    Matcher by = BY.matcher(line.strip());
    return by.matches() ? Optional.of(by.group(1)) : HeaderLine.byline(line).map(HeaderLine::value);
  }

  /// The names in `line`, if it is a byline beside a date line, which needs no `By`.
  static Optional<String> bylineBeside(String line) {
    return byline(line).or(() -> WriterName.in(line));
  }

  private static boolean isDated(Fields fields) {
    return fields.get(MetadataField.DATE) != null
        || fields.get(MetadataField.MODIFIED_DATE) != null;
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
    List<String> found = words(words);
    boolean isSentence =
        found.stream().anyMatch(it -> Character.isLowerCase(it.codePointAt(0)) && !isSmall(it));
    return !isSentence && found.size() <= MOST_WORDS && caseless(words) <= MOST_CASELESS;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isSmall(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean isSmall = SMALL_WORD.matcher(word).matches() || SMALL_WORD.matcher(lower).matches();
    return isSmall || Weekdays.isOne(word);
  }

  /// Whether there is more beside the date than small words, who wrote it, and where.
  private static boolean saysMore(String rest) {
    String others = PLACE.matcher(BY.matcher(rest).replaceAll(" ")).replaceFirst(" ");
    return !words(others).stream().allMatch(PublicationLine::isSmall);
  }

  /// The number of letters in scripts without capitals, which could be names.
  private static long caseless(String words) {
    return words.codePoints().filter(it -> Character.getType(it) == Character.OTHER_LETTER).count();
  }

  private static boolean isMasthead(String line, String rest, List<PlacedDate> dates) {
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
    Matcher by = BY.matcher(without(dates, line));
    return by.find() ? fields.with(MetadataField.BYLINE, by.group(1)) : fields;
  }
}
