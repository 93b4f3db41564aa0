package dev.dateline.lookup.representation;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.reading.Candidate;
import dev.dateline.index.explore.NameCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checked names as a table with a header.
public final class ChecksCsv {
  private ChecksCsv() {}

  /// The table, in UTF-8.
  public static byte[] bytes(List<NameCheck> names) {
    var csv = new Csv();
    csv.row(List.of("name", "as", "types", "articles", "exact", "first", "last"));
    names.forEach(name -> csv.row(row(name)));
    return csv.bytes();
  }

  private static List<String> row(NameCheck name) {
    var as = name.reading().as().stream().map(Candidate::name);
    return List.of(
        Csv.safe(name.reading().query()),
        Csv.safe(as.collect(Collectors.joining("; "))),
        name.types().stream().map(EntityType::code).collect(Collectors.joining("; ")),
        "" + name.articles().articles(),
        "" + name.articles().exact(),
        text(name.first()),
        text(name.last()));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
