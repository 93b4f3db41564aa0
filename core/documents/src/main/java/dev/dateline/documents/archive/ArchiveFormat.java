package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.IOException;
import java.util.List;

/// The port of one kind of file that holds others.
interface ArchiveFormat {
  /// Whether `content` is of this kind, to go by its bytes.
  boolean matches(FileContent content);

  /// Whether its members are articles of their own; otherwise it is but another coat of one file.
  default boolean isCollection() {
    return true;
  }

  /// The files in `content`, at this level alone.
  ///
  /// @throws IOException where the bytes are damaged or too much
  List<FileContent> unpack(FileContent content, UnpackingBudget budget) throws IOException;
}
