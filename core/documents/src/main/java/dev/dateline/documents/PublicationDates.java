package dev.dateline.documents;

import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.documents.ReadingOptions.MissingDate;
import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.dates.Dateline;
import dev.dateline.documents.dates.KeyDate;
import dev.dateline.documents.dates.OpeningDateline;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.MetadataField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Finds when an article was published: the first source that speaks of a date decides, and where
/// it cannot be understood the article is rejected rather than dated by a lesser source.
final class PublicationDates {
  private static final String METADATA = "date";

  private final ReadingOptions options;
  private final DateParser parser;

  PublicationDates(ReadingOptions options) {
    this.options = options;
    this.parser = DateParser.of(options.order());
  }

  /// An article's date, or why it has none.
  sealed interface Outcome {}

  record Dated(PublicationDate date) implements Outcome {}

  record Undated(Rejection rejection) implements Outcome {}

  /// When `draft`, found in `file` and read as `format`, was published.
  Outcome date(Draft draft, UploadedFile file, String format) {
    String remedy = DateRemedy.of(format, draft.member(), file.key());
    String header = draft.fields().get(MetadataField.DATE);
    if (header != null) {
      return outcome(parser.opening(header), header, DateSource.HEADER);
    }
    return Dateline.of(draft.text())
        .or(() -> OpeningDateline.in(draft.text()).filter(Dateline::isFull))
        .filter(it -> it.day() != null)
        .map(dateline -> date(dateline, outside(draft, file, remedy), remedy))
        .orElseGet(() -> outside(draft, file, remedy));
  }

  /// @param outside the date that is told outside of the text
  private Outcome date(Dateline dateline, Outcome outside, String remedy) {
    Integer year = dateline.year();
    Optional<LocalDate> day =
        year == null ? DatelineYear.of(dateline, evidence(outside)) : dateline.in(year);
    return day.map(it -> inRange(PublicationDate.of(it, DateSource.DATELINE)))
        .orElseGet(() -> undated(DateRejections.datelineWithoutYear(dateline, remedy)));
  }

  /// The day near which an article without a year was published.
  private static Optional<LocalDate> evidence(Outcome outside) {
    return outside instanceof Dated(var date) ? Optional.of(date.day()) : Optional.empty();
  }

  /// A member's own path comes before what is said of the whole archive.
  private Outcome outside(Draft draft, UploadedFile file, String remedy) {
    String member = draft.member() == null ? "" : draft.member();
    return switch (KeyDate.in(member)) {
      case DateReading.NotADate() -> ofUpload(file, remedy);
      case DateReading reading -> outcome(reading, member, DateSource.KEY);
    };
  }

  private Outcome ofUpload(UploadedFile file, String remedy) {
    String metadata = file.metadata().get(METADATA);
    if (metadata != null) {
      return outcome(parser.opening(metadata), metadata, DateSource.OBJECT_METADATA);
    }
    return switch (KeyDate.in(file.key())) {
      case DateReading.NotADate() -> missing(file, remedy);
      case DateReading reading -> outcome(reading, file.key(), DateSource.KEY);
    };
  }

  private Outcome missing(UploadedFile file, String remedy) {
    if (options.missingDate() == MissingDate.REJECTED) {
      return undated(DateRejections.missing(remedy));
    }
    var day = LocalDate.ofInstant(file.uploaded(), ZoneOffset.UTC);
    return inRange(PublicationDate.of(day, DateSource.UPLOAD_TIME));
  }

  private Outcome outcome(DateReading reading, String written, DateSource source) {
    return switch (reading) {
      case DateReading.Found(var day, var time, _) ->
          inRange(new PublicationDate(day, time, source));
      case DateReading.Impossible(var it) -> undated(DateRejections.impossible(it, source));
      case DateReading.Ambiguous(var it) -> undated(DateRejections.ambiguous(it, source));
      case DateReading.NotADate() -> undated(DateRejections.notADate(written, source));
    };
  }

  private Outcome inRange(PublicationDate date) {
    var range = PlausibleDates.at(options.clock().instant());
    return range.contains(date.day()) ? new Dated(date) : undated(range.complaint(date));
  }

  private static Outcome undated(Rejection rejection) {
    return new Undated(rejection);
  }
}
