package dev.dateline.documents.html.story;

import java.util.regex.Pattern;

/// Tells the lines that pages print between the paragraphs of an article: placeholders of
/// advertisements, buttons, notes for screen readers, file names.
final class Labels {
  private static final int LONGEST = 80;

  private static final String ADVERTISEMENT =
      "ads?|adverts?|advertisements?|advertising|sponsored|anzeigen?|werbung|publicidade?|publicité"
          + "|pubblicità|advertentie|annons|annonse|annonce|reklame?|reklama|mainos|реклама|διαφήμιση|広告|广告|廣告|광고|إعلان|iklan|quảng"
          + " cáo|โฆษณา|(?:advertisement\\s*[-–:.]?\\s*)?(?:scroll|keep scrolling) (?:down )?to"
          + " continue(?: reading)?|(?:article|story|text|post) continues (?:after|below)(?:"
          + " (?:this|the))? (?:ad|advert|advertisement)s?|(?:after|below) (?:this|the)"
          + " (?:ad|advertisement)";
  private static final String BUTTON =
      "(?:copy link|link"
          + " copied|e-?mail|print|tweet|share|teilen|drucken|kommentare?|save|bookmark|listen|gift|add"
          + " to favou?rites|play|pause|replay|loading|close|expand|toggle caption|hide"
          + " caption|enlarge|view comments|leave a comment|show comments|read more|read less|show"
          + " more|load more|see more|back to"
          + " top|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|flipboard)";
  private static final String NOTE =
      "opens in (?:a )?new (?:tab|window)|(?:this )?(?:article|story) is more than (?:\\d+|a|one)"
          + " years? old|text size|aa\\+ ?text size(?: ?small ?medium ?large)?|\\d+"
          + " ?(?:min|mins|minutes?)(?:ute)? read|image (?:source|caption)|getty images";
  private static final Pattern WHOLE =
      Pattern.compile(
          "[(\\[»«–—-]?\\s?(?:"
              + ADVERTISEMENT
              + "|"
              + BUTTON
              + "(?: "
              + BUTTON
              + "){0,5}|"
              + NOTE
              + ")\\s?[)\\]»«:…–—-]{0,3}"
              + "|[\\w()%. -]{1,70}\\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Labels() {}

  /// Whether `text` is such a line and nothing else.
  static boolean isOne(String text) {
    return text.length() <= LONGEST && WHOLE.matcher(text).matches();
  }
}
