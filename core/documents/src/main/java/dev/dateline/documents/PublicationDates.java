package dev.dateline.documents;

import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.RejectionOr;
import dev.dateline.articles.RejectionOr.Accepted;
import dev.dateline.articles.RejectionOr.Rejected;
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

/// Determines when an article was published. The first source that has a date decides; if that date
/// cannot be parsed, the article is rejected rather than dated by a less reliable source. A
/// format's reader that has better sources can give a date that it could not parse as
/// [MetadataField#UNREAD_DATE].
final class PublicationDates {
  private static final String METADATA = "date";

  private final ReadingOptions options;
  private final DateParser parser;
  private final KeyDate keyDate;

  PublicationDates(ReadingOptions options) {
    this.options = options;
    this.parser = DateParser.of(options.order());
    this.keyDate = new KeyDate(options.order());
  }

  /// When `draft`, found in `file` and read as `format`, was published.
  RejectionOr<PublicationDate> date(Draft draft, UploadedFile file, String format) {
    String remedy = DateRemedy.of(format, draft.member(), file.key());
    return said(MetadataField.DATE, DateSource.HEADER, draft)
        .or(() -> said(MetadataField.SHOWN_DATE, DateSource.PAGE, draft))
        .or(
            () ->
                said(MetadataField.UNREAD_DATE, DateSource.HEADER, draft)
                    .filter(Accepted.class::isInstance))
        .or(() -> byDateline(draft, file, remedy))
        .orElseGet(() -> outside(draft, file, remedy));
  }

  /// The date in `field`, if the file has it.
  private Optional<RejectionOr<PublicationDate>> said(
      MetadataField field, DateSource source, Draft draft) {
    return Optional.ofNullable(draft.fields().get(field))
        .map(written -> outcome(parser.stated(written), written, source));
  }

  private Optional<RejectionOr<PublicationDate>> byDateline(
      Draft draft, UploadedFile file, String remedy) {
    return Dateline.of(draft.text())
        .or(() -> OpeningDateline.in(draft.text()).filter(Dateline::isFull))
        .filter(it -> it.day() != null)
        .map(dateline -> date(dateline, outside(draft, file, remedy), remedy));
  }

  /// @param outside the date given outside the text
  private RejectionOr<PublicationDate> date(
      Dateline dateline, RejectionOr<PublicationDate> outside, String remedy) {
    Integer year = dateline.year();
    Optional<LocalDate> day =
        year == null ? DatelineYear.of(dateline, evidence(outside)) : dateline.in(year);
    return day.map(it -> inRange(PublicationDate.of(it, DateSource.DATELINE)))
        .orElseGet(() -> undated(DateRejections.datelineWithoutYear(dateline, remedy)));
  }

  /// The day near which an article without a year was published.
  private static Optional<LocalDate> evidence(RejectionOr<PublicationDate> outside) {
    return outside instanceof Accepted(var date) ? Optional.of(date.day()) : Optional.empty();
  }

  /// The date that a source outside the text gives. A member's own path takes precedence over the
  /// archive's metadata.
  private RejectionOr<PublicationDate> outside(Draft draft, UploadedFile file, String remedy) {
    return byKey(draft.member() == null ? "" : draft.member())
        .or(() -> byMetadata(file))
        .or(() -> said(MetadataField.ADDRESS_DATE, DateSource.ADDRESS, draft))
        .or(() -> byKey(file.key()))
        .or(() -> said(MetadataField.MODIFIED_DATE, DateSource.MODIFIED, draft))
        .or(() -> said(MetadataField.UNREAD_DATE, DateSource.HEADER, draft))
        .orElseGet(() -> missing(file, remedy));
  }

  private Optional<RejectionOr<PublicationDate>> byMetadata(UploadedFile file) {
    return Optional.ofNullable(file.metadata().get(METADATA))
        .map(it -> outcome(parser.opening(it), it, DateSource.OBJECT_METADATA));
  }

  private Optional<RejectionOr<PublicationDate>> byKey(String key) {
    var reading = keyDate.in(key);
    return reading instanceof DateReading.NotADate
        ? Optional.empty()
        : Optional.of(outcome(reading, key, DateSource.KEY));
  }

  private RejectionOr<PublicationDate> missing(UploadedFile file, String remedy) {
    if (options.missingDate() == MissingDate.REJECTED) {
      return undated(DateRejections.missing(remedy));
    }
    var day = LocalDate.ofInstant(file.uploaded(), ZoneOffset.UTC);
    return inRange(PublicationDate.of(day, DateSource.UPLOAD_TIME));
  }

  private RejectionOr<PublicationDate> outcome(
      DateReading reading, String written, DateSource source) {
    return switch (reading) {
      case DateReading.Found(var day, var time, _) ->
          inRange(new PublicationDate(day, time, source));
      case DateReading.Impossible(var it) -> undated(DateRejections.impossible(it, source));
      case DateReading.Ambiguous(var it) -> undated(DateRejections.ambiguous(it, source));
      case DateReading.NotADate() -> undated(DateRejections.notADate(written, source));
    };
  }

  private RejectionOr<PublicationDate> inRange(PublicationDate date) {
    var range = PlausibleDates.at(options.clock().instant());
    return range.contains(date.day()) ? new Accepted<>(date) : undated(range.rejection(date));
  }

  private static RejectionOr<PublicationDate> undated(Rejection rejection) {
    return new Rejected<>(rejection);
  }
}
