package dev.dateline.ingest;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.ingest.object.Retrieval;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rejections of uploads that are not read, or only in part.
final class Rejections {
  private static final int MOST_NAMED = 20;

  private Rejections() {}

  static Rejection tooLarge(Retrieval.TooLarge object) {
    return new Rejection(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The object has %,d bytes; the limit is %,d.",
            object.upload().size(),
            object.limit()),
        "Upload a smaller file, or set MAX_UPLOAD_BYTES of the ingest function higher.");
  }

  static Rejection tooSlow(Duration budget) {
    return new Rejection(
        Reason.TOO_SLOW,
        String.format(
            Locale.ROOT,
            "Reading the file and finding the names in it takes longer than %d seconds.",
            budget.toSeconds()),
        "Upload its articles in several smaller files, or only an article's text, as plain text."
            + " With more memory (IngestMemory) the function is faster, too.");
  }

  static Rejection tooMuchMemory() {
    return new Rejection(
        Reason.UNSAFE,
        "Reading the file takes more memory than the ingest function has.",
        "Upload only the article's text, as plain text, or give the function more memory"
            + " (IngestMemory).");
  }

  static Rejection vanished(Upload upload) {
    String version = upload.versionId() == null ? "" : " in version " + upload.versionId();
    return new Rejection(
        Reason.VANISHED,
        "The object under this key" + version + " no longer existed when it was read.",
        "Upload it again if it was removed by mistake.");
  }

  /// The event of an upload comes back from the failure destination.
  static Rejection failed() {
    return new Rejection(
        Reason.FAILED,
        "It could not be indexed, though the file was not found to be wrong: a service did not"
            + " answer, or reading the file took more time or memory than there is.",
        "It is tried again, and leaves this list if that succeeds. If it stays, ask whoever runs"
            + " Dateline to look at the failure queue, or upload the article as plain text.");
  }

  /// Lists the members of an archive that are not articles; null if all are.
  static @Nullable Rejection ofMembers(Preparation.Articles read) {
    if (read.rejected().isEmpty()) {
      return null;
    }
    var first = read.rejected().getFirst();
    int all = read.articles().size() + read.rejected().size();
    return new Rejection(
        first.rejection().reason(),
        "%d of %d members cannot be read; %s: %s%s"
            .formatted(
                read.rejected().size(),
                all,
                first.member(),
                first.rejection().message(),
                others(read.rejected())),
        first.rejection().remedy());
  }

  /// The names of the other members, as many as keep a listing short.
  private static String others(List<RejectedMember> rejected) {
    if (rejected.size() == 1) {
      return "";
    }
    String named =
        rejected.stream()
            .skip(1)
            .limit(MOST_NAMED)
            .map(each -> each.member() + " (" + each.rejection().reason().code() + ")")
            .collect(Collectors.joining(", "));
    int more = rejected.size() - 1 - MOST_NAMED;
    return " Nor can " + named + (more > 0 ? " and " + more + " more." : ".");
  }
}
