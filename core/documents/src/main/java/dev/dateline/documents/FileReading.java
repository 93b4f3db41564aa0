package dev.dateline.documents;

import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.RejectionOr;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file of an upload: the upload itself, or a member of an archive.
///
/// @param file the upload
/// @param member the file's path in the archive; null if it is the upload itself
/// @param findings receives the articles and the rejections
record FileReading(
    DraftFinisher finishing, UploadedFile file, @Nullable String member, ReadingBuilder findings) {
  void read(FileContent content) {
    Cancellation.check();
    ReadSafely.read("an article", () -> rejection(content), Optional::of)
        .ifPresent(rejection -> findings.reject(member, rejection));
  }

  private Optional<Rejection> rejection(FileContent content) {
    if (!Lengths.fits(member)) {
      return Optional.of(Lengths.nameTooLong(String.valueOf(member)));
    }
    if (content.bytes().length == 0) {
      return Optional.of(DraftFinisher.empty("The file is empty: it has 0 bytes."));
    }
    return UnsupportedFile.rejection(content).or(() -> parse(content));
  }

  private Optional<Rejection> parse(FileContent content) {
    var format = Formats.of(content);
    return switch (parsed(format, content)) {
      case Parsed.Rejected(var rejection) -> Optional.of(rejection);
      case Parsed.Drafts(var drafts, var rejected) -> {
        drafts.forEach(draft -> finish(draft, format.name()));
        rejected.forEach(member -> findings.reject(path(member.member()), member.rejection()));
        yield Optional.empty();
      }
    };
  }

  private static Parsed parsed(ArticleFormat format, FileContent content) {
    return ReadSafely.read(
        format.name(), () -> format.read(content), rejection -> new Parsed.Rejected(rejection));
  }

  private void finish(Draft draft, String format) {
    Cancellation.check();
    String path = path(draft.member());
    if (!Lengths.fits(path)) {
      findings.reject(path, Lengths.nameTooLong(String.valueOf(path)));
      return;
    }
    var named = new Draft(path, draft.fields(), draft.text(), draft.charset(), draft.confidence());
    switch (finished(named, format)) {
      case RejectionOr.Accepted(var document) -> findings.add(document);
      case RejectionOr.Rejected(var rejection) -> findings.reject(path, rejection);
    }
  }

  private RejectionOr<Document> finished(Draft draft, String format) {
    return ReadSafely.read(
        format, () -> finishing.finish(draft, format, file), RejectionOr.Rejected::new);
  }

  private @Nullable String path(@Nullable String part) {
    if (member == null || part == null) {
      return member == null ? part : member;
    }
    return member + "#" + part;
  }
}
