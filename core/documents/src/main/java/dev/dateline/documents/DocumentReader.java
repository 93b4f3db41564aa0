package dev.dateline.documents;

import dev.dateline.documents.archive.ArchiveEntry;
import dev.dateline.documents.archive.Unpacker;
import dev.dateline.documents.archive.UnpackingLimits;
import dev.dateline.documents.format.FileContent;

/// Reads uploaded files as articles: unpacks them, reads each file in its format, dates the
/// articles and cleans their text. A pure function of the file, the options and the clock.
public final class DocumentReader {
  private final Unpacker unpacker =
      Unpacker.of(UnpackingLimits.DEFAULT, Formats::isWhole, Formats::isCollection);
  private final DraftFinisher finishing;

  private DocumentReader(ReadingOptions options) {
    this.finishing = new DraftFinisher(new PublicationDates(options));
  }

  /// A reader with these options.
  public static DocumentReader of(ReadingOptions options) {
    return new DocumentReader(options);
  }

  /// Reads `file`, or rejects it with the reason.
  public Reading read(UploadedFile file) {
    return ReadSafely.read("a file", () -> unpacked(file), Reading.Rejected::new);
  }

  private Reading unpacked(UploadedFile file) {
    var findings = new ReadingBuilder();
    var content = new FileContent(file.key(), file.contentType(), file.bytes());
    for (ArchiveEntry entry : unpacker.unpack(content)) {
      switch (entry) {
        case ArchiveEntry.Unreadable(var member, var rejection) ->
            findings.reject(member, rejection);
        case ArchiveEntry.File(var member, var unpacked) ->
            new FileReading(finishing, file, member, findings).read(unpacked);
      }
    }
    return findings.reading();
  }
}
