package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text from Factiva: headline, number of words, date, source and copyright above the article, and
/// `Document` with a number below it.
final class FactivaText implements Layout {
  private static final Pattern END =
      Pattern.compile("(?m)^\\s{0,20}Document ([A-Z][A-Za-z0-9]{19,35})\\s{0,20}$");
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\d,.\\u00a0 ]{1,9} ?(?:words|mots|Wörter|palabras|parole|palavras|woorden|слов)");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.{0,10}");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:\\(c\\)|©|Copyright|Copr\\.).{0,400}");
  private static final Pattern BYLINE = Pattern.compile("(?i)(?:by|von|par|por|di) \\S.{0,150}");

  /// Names alone, perhaps with a place or a position: `Ana Petrova and Rein Kuusk in Tartu`.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:NAME(?:,| and| und| et| y| e|;|,? &|/)? ?){1,4}(?:in \\p{Lu}[\\p{L}\\p{M} .-]{1,40})?(?:[,;] .{0,80})?"
              .replace(
                  "NAME",
                  "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+(?: (?:de|da|di|van|von|der|del|al|bin)){0,2}"
                      + "(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+){1,3}"));

  private static final Pattern HEADLINE =
      Pattern.compile("(?:\\S{1,60}+\\s{1,3}+){3,60}+\\S.{0,300}");
  private static final int HEADER = 20;
  private static final int MOST_HEADLINE_LINES = 3;

  @Override
  public List<Draft> articles(String text, String charset) {
    var drafts = new ArrayList<Draft>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      var lines = ExportLines.of(text.substring(start, end.start()));
      int words = lines.next(0, line -> WORDS.matcher(line).matches());
      if (words > 0) {
        drafts.add(draft(lines, words, end.group(1), charset));
      }
      start = end.end();
    }
    return drafts;
  }

  private static Draft draft(ExportLines lines, int words, String number, String charset) {
    int above = lines.previous(words, line -> !line.isEmpty());
    boolean isByline = isByline(lines, above);
    int headline = isByline ? lines.previous(above, line -> !line.isEmpty()) : above;
    int date = lines.next(words + 1, line -> !line.isEmpty());
    int source = lines.next(date + 1, line -> !line.isEmpty() && !TIME.matcher(line).matches());
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, lines.at(date))
            .with(MetadataField.SOURCE, lines.at(source))
            .with(MetadataField.HEADLINE, headline(lines, headline))
            .with(MetadataField.BYLINE, isByline ? lines.at(above) : "");
    return new Draft(number, fields, lines.text(text(lines, source), lines.size()), charset);
  }

  /// Whether the line at `place` says who wrote the article. It may be names alone, if the line
  /// above it has enough words for a headline.
  private static boolean isByline(ExportLines lines, int place) {
    String line = lines.at(place);
    String above = headline(lines, lines.previous(place, it -> !it.isEmpty()));
    return BYLINE.matcher(line).matches()
        || NAMES.matcher(line).matches() && HEADLINE.matcher(above).matches();
  }

  /// The headline whose last line is at `place`; each further line opens in lower case.
  private static String headline(ExportLines lines, int place) {
    String headline = lines.at(place);
    int above = place - 1;
    while (above >= place - MOST_HEADLINE_LINES
        && !headline.isEmpty()
        && Character.isLowerCase(headline.codePointAt(0))
        && !lines.at(above).isEmpty()) {
      headline = lines.at(above--) + " " + headline;
    }
    return headline;
  }

  /// The first line of the text, below the copyright.
  private static int text(ExportLines lines, int source) {
    int copyright = lines.next(source, line -> COPYRIGHT.matcher(line).matches());
    return (copyright < 0 || copyright > source + HEADER ? source : copyright) + 1;
  }
}
