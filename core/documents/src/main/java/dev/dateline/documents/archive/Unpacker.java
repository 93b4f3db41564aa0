package dev.dateline.documents.archive;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.FileContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Unpacks archives, including nested ones.
public final class Unpacker {
  private static final List<ArchiveFormat> ARCHIVES =
      List.of(new GzipFile(), new ZipArchive(), new TarArchive());

  private final UnpackingLimits limits;
  private final Predicate<FileContent> whole;
  private final Predicate<FileContent> collection;

  private Unpacker(
      UnpackingLimits limits, Predicate<FileContent> whole, Predicate<FileContent> collection) {
    this.limits = limits;
    this.whole = whole;
    this.collection = collection;
  }

  /// An unpacker that does not unpack what is `whole`, such as a DOCX, which is technically a ZIP
  /// file, and allows a `collection` of many articles to be longer than one article.
  public static Unpacker of(
      UnpackingLimits limits, Predicate<FileContent> whole, Predicate<FileContent> collection) {
    return new Unpacker(limits, whole, collection);
  }

  /// The files in `content`, or `content` itself if it is not an archive. If anything exceeds the
  /// limits, the whole upload is rejected.
  public List<ArchiveEntry> unpack(FileContent content) {
    var entries = new ArrayList<ArchiveEntry>();
    try {
      unpack(
          new ArchiveEntry.File(null, content),
          0,
          new UnpackingState(new UnpackingBudget(limits), entries));
      return withoutDoubles(entries);
    } catch (UnsafeArchiveException e) {
      return List.of(new ArchiveEntry.Unreadable(null, ArchiveRejections.unsafe(e.getMessage())));
    }
  }

  private record UnpackingState(UnpackingBudget budget, List<ArchiveEntry> entries) {}

  private void unpack(ArchiveEntry.File file, int depth, UnpackingState work)
      throws UnsafeArchiveException {
    Optional<ArchiveFormat> archive =
        whole.test(file.content())
            ? Optional.empty()
            : ARCHIVES.stream().filter(it -> it.matches(file.content())).findFirst();
    if (archive.isEmpty()) {
      work.entries.add(depth == 0 ? file : sized(file));
    } else if (depth >= limits.depth()) {
      throw new UnsafeArchiveException("it has archives in more than " + depth + " levels");
    } else {
      unpack(file, archive.get(), depth, work);
    }
  }

  private void unpack(ArchiveEntry.File file, ArchiveFormat archive, int depth, UnpackingState work)
      throws UnsafeArchiveException {
    List<FileContent> contents;
    try {
      contents = archive.unpack(file.content(), work.budget);
    } catch (UnsafeArchiveException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      work.entries.add(new ArchiveEntry.Unreadable(file.member(), ArchiveRejections.damaged(e)));
      return;
    }
    for (FileContent content : contents) {
      if (!archive.isCollection()) {
        unpack(new ArchiveEntry.File(file.member(), content), depth + 1, work);
      } else if (!IgnoredFiles.is(content.name())) {
        unpack(new ArchiveEntry.File(path(file.member(), content), content), depth + 1, work);
      }
    }
  }

  private static String path(@Nullable String folder, FileContent content) {
    return folder == null ? content.name() : folder + "/" + content.name();
  }

  private ArchiveEntry sized(ArchiveEntry.File file) {
    int size = file.content().bytes().length;
    return size <= limits.fileBytes() || collection.test(file.content())
        ? file
        : new ArchiveEntry.Unreadable(
            file.member(),
            new Rejection(
                Reason.TOO_LARGE,
                "The file has "
                    + size
                    + " bytes unpacked; at most "
                    + limits.fileBytes()
                    + " are read.",
                "Upload an article in each file."));
  }

  private static List<ArchiveEntry> withoutDoubles(List<ArchiveEntry> entries) {
    Set<String> paths = new HashSet<>();
    return entries.stream()
        .map(
            entry ->
                entry.member() == null || paths.add(entry.member())
                    ? entry
                    : new ArchiveEntry.Unreadable(entry.member(), ArchiveRejections.twice()))
        .toList();
  }
}
