package dev.dateline.documents.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of the writer on a line of its own beside the date, without `By`: `Jane Doe`, `Jane Doe
/// in Brussels`, `Jane Doe, Staff Writer`.
final class WriterName {
  private static final String INITIAL = "\\p{Lu}\\.?";
  private static final String WORD =
      "\\p{Lu}(?:\\.|[\\p{Ll}\\p{M}]+(?:[’'-]?\\p{Lu}[\\p{Ll}\\p{M}]+)?|[’']\\p{Lu}\\p{Ll}+)";
  private static final String PARTICLE =
      "(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|ten|zu)";

  /// Of more words than these, a headline may consist as well.
  private static final String NAME =
      WORD + "(?: " + INITIAL + "){0,2}(?: " + PARTICLE + "){0,2} " + WORD;

  private static final String NAMES =
      NAME + "(?:(?:,| and| und| et| y| e|,? &) " + NAME + "){0,3}?";
  private static final String POSITION =
      "(?:[A-Z]\\p{L}{1,20} )?(?:(?:[Ss]taff|[Ss]enior|[Cc]hief) )?"
          + "(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist)";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s{0,3}(?<names>%s)(?: in (?:%s ?){1,3}|,? %s)?\\s*".formatted(NAMES, WORD, POSITION));

  /// Words of sections, papers and places, which look like names.
  private static final Set<String> OTHERS =
      Set.of(
          ("africa america analysis angeles arts asia breaking business city climate comment"
               + " country culture daily day desk domestic east economy edition editorial education"
               + " entertainment europe exclusive feature features film finance food foreign free"
               + " front full gazette general global government health herald home inside"
               + " international interview journal kingdom las latest letters life lifestyle local"
               + " long los magazine market markets media meeting minister money morning music"
               + " national new news north opinion page photo politics post press public read"
               + " release report republic review saint san science season share south special"
               + " sport sports staff standard star states story street sun sunday team tech"
               + " technology the this times today top travel tribune united update us video war"
               + " weather week weekly west world year york")
              .split(" ", -1));

  private WriterName() {}

  /// The names in `line`, if it is such a line.
  static Optional<String> in(String line) {
    Matcher match = LINE.matcher(line);
    return match.matches() && isOfPersons(match.group("names"))
        ? Optional.of(match.group("names"))
        : Optional.empty();
  }

  private static boolean isOfPersons(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
      if (OTHERS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
