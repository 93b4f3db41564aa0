package dev.dateline.recognition.corenlp;

import java.util.regex.Pattern;

/// Separates the slug that agencies put before a headline: `UPDATE 2-Soccer-Juventus held`. The
/// tokenizer would take `Soccer-Juventus` for one word.
final class HeadlineSlugs {
  private static final String DESKS =
      """
      advisory analysis breakingviews brief chronology column commentary corrected correction diary
      digest exclusive explainer factbox feature focus highlights insight interview markets
      newsmaker obituary poll preview profile refile report rpt scenarios scoreboard snapshot table text
      timeline update wrapup
      """;

  private static final String SPORTS =
      """
      athletics badminton baseball basketball biathlon bobsleigh boxing canoeing chess cricket
      curling cycling darts equestrianism fencing football golf gymnastics handball hockey jumping
      judo league luge motocross motorcycling olympics paralympics racing rallying rowing rugby
      sailing skating skiing snooker snowboarding soccer speedskating squash swimming tennis
      triathlon union volleyball weightlifting wrestling yachting
      """;

  /// Only in capitals: `Oil-Rich Kuwait Votes` has none.
  private static final String MARKETS =
      """
      BONDS COMMODITIES DEALS FOREX FUNDS GRAINS LIVESTOCK METALS OIL PRECIOUS SOFTS STOCKS
      TREASURIES
      """;

  private static final Pattern AT_A_LINES_START =
      Pattern.compile(
          "(?im)^[ \\t]*(?!(?:an?|the|his|her|its|this|that) )(?:\\p{L}+[ .]){0,2}"
              + "(?:(?:%s|%s)|(?-i:%s))(?: \\d{1,2})?(-) ?(?-i:(?=\\p{Lu}|\\d))"
                  .formatted(anyOf(DESKS), anyOf(SPORTS), anyOf(MARKETS)));

  private HeadlineSlugs() {}

  /// Replaces the hyphen after each slug by a line break, so that offsets are unchanged.
  static String separate(String text) {
    var broken = new StringBuilder(text);
    var slug = AT_A_LINES_START.matcher(broken);
    for (int from = 0; slug.find(from); from = slug.end(1)) {
      broken.setCharAt(slug.start(1), '\n');
    }
    return broken.toString();
  }

  private static String anyOf(String words) {
    return words.strip().replaceAll("\\s+", "|");
  }
}
