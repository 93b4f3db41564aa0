package dev.dateline.documents;

import dev.dateline.documents.archive.Entry;
import dev.dateline.documents.archive.Limits;
import dev.dateline.documents.archive.Unpacker;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import org.jspecify.annotations.Nullable;

/// Reads uploaded files as articles: unpacks them, reads each file in its format, dates the
/// articles and cleans their text. A pure function of the file, the options and the clock.
public final class DocumentReader {
  private final Unpacker unpacker = Unpacker.of(Limits.DEFAULT, Formats::isWhole);
  private final DraftFinisher finishing;

  private DocumentReader(ReadingOptions options) {
    this.finishing = new DraftFinisher(new PublicationDates(options));
  }

  /// A reader that decides as `options` say.
  public static DocumentReader of(ReadingOptions options) {
    return new DocumentReader(options);
  }

  /// Reads `file`; what it cannot read, it rejects with the reason.
  public Reading read(UploadedFile file) {
    var findings = new ReadingBuilder();
    var content = new FileContent(file.key(), file.contentType(), file.bytes());
    for (Entry entry : unpacker.unpack(content)) {
      switch (entry) {
        case Entry.Unreadable(var member, var rejection) -> findings.reject(member, rejection);
        case Entry.File(var member, var unpacked) ->
            new FileReading(file, member, findings).read(unpacked);
      }
    }
    return findings.reading();
  }

  /// Reads one file, which may be a member of an archive.
  private final class FileReading {
    private final UploadedFile file;
    private final @Nullable String member;
    private final ReadingBuilder findings;

    FileReading(UploadedFile file, @Nullable String member, ReadingBuilder findings) {
      this.file = file;
      this.member = member;
      this.findings = findings;
    }

    void read(FileContent content) {
      if (content.bytes().length == 0) {
        findings.reject(member, DraftFinisher.empty("The file is empty: it has 0 bytes."));
        return;
      }
      var foreign = UnsupportedFile.rejection(content);
      if (foreign.isPresent()) {
        findings.reject(member, foreign.get());
        return;
      }
      var format = Formats.of(content);
      switch (ReadSafely.read(format, content)) {
        case Parsed.Rejected(var rejection) -> findings.reject(member, rejection);
        case Parsed.Articles(var drafts, var flaws) -> {
          drafts.forEach(draft -> finish(draft, format.name()));
          flaws.forEach(flaw -> findings.reject(path(flaw.member()), flaw.rejection()));
        }
      }
    }

    private void finish(Draft draft, String format) {
      String path = path(draft.member());
      var named = new Draft(path, draft.fields(), draft.text(), draft.charset());
      switch (finishing.finish(named, format, file)) {
        case DraftFinisher.Finished(var document) -> findings.add(document);
        case DraftFinisher.Unfit(var rejection) -> findings.reject(path, rejection);
      }
    }

    private @Nullable String path(@Nullable String part) {
      if (member == null || part == null) {
        return member == null ? part : member;
      }
      return member + "#" + part;
    }
  }
}
