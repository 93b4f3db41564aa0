package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.IOException;
import java.util.List;

/// The port for one kind of file that contains others.
interface ArchiveFormat {
  /// Whether `content` is of this kind, judging by its bytes.
  boolean matches(FileContent content);

  /// Whether its members are separate files; otherwise it only compresses one file.
  default boolean isCollection() {
    return true;
  }

  /// The files in `content`, without unpacking archives among them.
  ///
  /// @throws IOException if the file is damaged or unpacks to too much
  List<FileContent> unpack(FileContent content, UnpackingBudget budget) throws IOException;
}
