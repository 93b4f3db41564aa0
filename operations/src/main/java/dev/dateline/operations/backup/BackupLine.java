package dev.dateline.operations.backup;

import dev.dateline.articles.Coded;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.protocol.StoredContent;
import dev.dateline.index.watch.Watch;

/// A line of a backup.
sealed interface BackupLine {
  /// The version of the format. A newer version is one that this release would misread; lines may
  /// get more fields without one.
  int VERSION = 1;

  /// Says what a line is.
  Kind kind();

  /// The kinds of lines.
  enum Kind implements Coded {
    EXPORT("export"),
    ARTICLE("article"),
    ARCHIVE("archive"),
    REJECTION("rejection"),
    /// Something under an id that a newer release wrote.
    OTHER("other"),
    ENTITY("entity"),
    MERGE("merge"),
    WATCH("watch"),
    END("end");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// Whether such lines hold what people entered.
    boolean isEntered() {
      return this == MERGE || this == WATCH;
    }
  }

  /// The first line.
  ///
  /// @param version of the format
  /// @param table that was exported
  record Header(int version, String table) implements BackupLine {
    @Override
    public Kind kind() {
      return Kind.EXPORT;
    }
  }

  /// What the index has under an id.
  record Content(StoredContent stored) implements BackupLine {
    @Override
    public Kind kind() {
      return switch (stored.head().fingerprint().kind()) {
        case ARTICLE -> Kind.ARTICLE;
        case ARCHIVE -> Kind.ARCHIVE;
        case REJECTED -> Kind.REJECTION;
        case REMOVED, OTHER -> Kind.OTHER;
      };
    }
  }

  /// What the directory knows about a name.
  record DirectoryEntry(KnownName known) implements BackupLine {
    @Override
    public Kind kind() {
      return Kind.ENTITY;
    }
  }

  /// Names that people merged.
  record Merged(Group group) implements BackupLine {
    @Override
    public Kind kind() {
      return Kind.MERGE;
    }
  }

  /// A watch.
  record Watching(Watch watch) implements BackupLine {
    @Override
    public Kind kind() {
      return Kind.WATCH;
    }
  }

  /// The last line: without it, the export was interrupted.
  ///
  /// @param lines the number of lines before it
  record End(long lines) implements BackupLine {
    @Override
    public Kind kind() {
      return Kind.END;
    }
  }
}
