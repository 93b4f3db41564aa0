package dev.dateline.documents.dates.mentioned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The forms in which English texts talk about dates.
final class MentionPattern {
  private static final String MONTH =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String SHORT = "Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";
  private static final String NAME = "(?:" + MONTH + "|" + SHORT + ")";
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String YEAR = "(?:1[6-9]|20)\\d{2}";
  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";

  /// The words before a month, such as `since`, since `May` and `March` are also ordinary words.
  private static final String BEFORE_MONTH =
      "\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|of|[Ee]arly|[Ll]ate|[Mm]id"
          + "|[Tt]hrough)[ -]";

  /// One alternative for each form, longer ones before their prefixes.
  static final Pattern FORM =
      Pattern.compile(
          "(?<iso>\\b"
              + YEAR
              + "-\\d{2}-\\d{2}\\b)"
              + "|\\b(?<month>"
              + NAME
              + ") (?<day>"
              + DAY
              + ")(?:st|nd|rd|th)?\\b(?!\\d|:|[.,]\\d| percent|%)"
              + "(?:,? (?<year>"
              + YEAR
              + ")\\b)?"
              + "|\\b(?<day2>"
              + DAY
              + ")(?:st|nd|rd|th)?(?: of)? (?<month2>"
              + NAME
              + ")(?!\\w)"
              + "(?:,? (?<year2>"
              + YEAR
              + ")\\b)?"
              + "|\\b(?<month3>"
              + NAME
              + ")(?: of)?,? (?<year3>"
              + YEAR
              + ")\\b"
              + "|\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<unit>"
              + NAME
              + "|"
              + WEEKDAY
              + "|year|month)\\b"
              + "|\\b(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow)\\b"
              + "|\\b[Oo]n (?<weekday>"
              + WEEKDAY
              + ")\\b"
              + "|"
              + BEFORE_MONTH
              + "(?<month4>"
              + NAME
              + ")(?![\\w ]{0,240}\\d)"
              + "|\\b[Ii]n (?<year4>"
              + YEAR
              + ")\\b(?![-–]|[.,]\\d)");

  /// What the forms begin with: digits, or the first letters of their words.
  private static final String FIRST =
      "0123456789JFMASOND" + "LNTYlnty" + "OoIi" + "subfdem" + "UBE";

  private MentionPattern() {}

  /// The first `most` matches of the forms in `text`.
  ///
  /// All forms begin with a word, so they are tried only where words begin: an expression with so
  /// many alternatives takes long to fail, and would fail at every letter.
  static List<MatchResult> in(CharSequence text, int most) {
    var found = new ArrayList<MatchResult>();
    var matcher = FORM.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length() && found.size() < most; at++) {
      if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        at = matcher.end() - 1;
      }
    }
    return found;
  }

  private static boolean mayBegin(CharSequence text, int at) {
    return FIRST.indexOf(text.charAt(at)) >= 0 && (at == 0 || !isLetter(text.charAt(at - 1)));
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
