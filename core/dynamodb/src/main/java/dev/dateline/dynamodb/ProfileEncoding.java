package dev.dateline.dynamodb;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.TextProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Encodes the profile of a text, field by field.
final class ProfileEncoding {
  private ProfileEncoding() {}

  static void write(TextProfile profile, PackedWriter out) {
    out.number(profile.words())
        .string(profile.summary())
        .bytes(HexFormat.of().parseHex(profile.sha256()))
        .number(profile.simHash().bits())
        .number(profile.dates().size());
    for (MentionedDate date : profile.dates()) {
      out.span(date.span())
          .string(date.period().precision().storedCode())
          .signed(date.period().first().toEpochDay());
    }
  }

  static TextProfile read(PackedReader in) {
    return new TextProfile(
        in.integer(),
        in.string(),
        HexFormat.of().formatHex(in.bytes()),
        new SimHash(in.number()),
        dates(in));
  }

  /// Skips dates of a precision that only a newer release knows.
  private static List<MentionedDate> dates(PackedReader in) {
    var dates = new ArrayList<MentionedDate>();
    for (int left = in.integer(); left > 0; left--) {
      var span = in.span();
      var precision = CalendarPeriod.Precision.ofStoredCode(in.string());
      var first = LocalDate.ofEpochDay(in.signed());
      precision.ifPresent(
          known -> dates.add(new MentionedDate(span, new CalendarPeriod(known, first))));
    }
    return dates;
  }
}
