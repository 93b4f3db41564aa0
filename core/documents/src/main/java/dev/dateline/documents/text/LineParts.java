package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands beside the date on its line, between bars, dashes or commas: an agency, and who
/// wrote the article, as in `Jane Doe, Reuters, 14 July 2023` or `Jane Doe | July 14, 2023`.
final class LineParts {
  private static final Pattern END = Pattern.compile("\\s{0,3}[|•·,]\\s{0,3}|\\s[-–—]\\s");
  private static final Pattern BAR = Pattern.compile("[|•·]");
  private static final Pattern AGENCY =
      Pattern.compile(
          "Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated"
              + " Press|dpa|DPA|APA|sda|TASS|Xinhua|ANSA|EFE|Efe|PAP|PA Media|Bloomberg|Bloomberg"
              + " News|Interfax|Kyodo|Yonhap|PTI|ANI|IANS|PR Newswire|PRNewswire|Business"
              + " Wire|GLOBE NEWSWIRE|GlobeNewswire");

  private LineParts() {}

  /// The byline and the source in `rest`, a date line without its date. Between commas, two words
  /// may be a town, unless an agency stands beside them.
  static Fields in(String rest) {
    List<String> parts = Arrays.stream(END.split(rest, -1)).map(String::strip).toList();
    Optional<String> agency =
        parts.stream().filter(part -> AGENCY.matcher(part).matches()).findFirst();
    boolean isApart = agency.isPresent() || BAR.matcher(rest).find();
    Optional<String> writer =
        parts.stream().flatMap(part -> WriterName.in(part).stream()).findFirst();
    return Fields.NONE
        .with(MetadataField.SOURCE, agency.orElse(null))
        .with(MetadataField.BYLINE, isApart ? writer.orElse(null) : null);
  }
}
