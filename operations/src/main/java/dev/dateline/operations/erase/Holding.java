package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Coded;
import dev.dateline.index.directory.store.Group;

/// Something that the archive holds on a person.
sealed interface Holding {
  /// What it is.
  Kind kind();

  /// What it is called.
  String label();

  /// The kinds of holdings.
  enum Kind implements Coded {
    /// An article, in all versions of its object.
    ARTICLE("article"),
    /// An article in an archive.
    MEMBER("member"),
    /// An archive with a member that is not an article and names the person.
    ARCHIVE("archive"),
    /// A rejected upload whose key or message names the person.
    REJECTION("rejection"),
    /// An object that names the person only in earlier versions.
    FORMER("former"),
    /// An article on the list of a watch that has the person's name.
    LISTED("listed"),
    /// A removed article that has left traces in the table.
    DELETED("deleted"),
    /// A name in the directory.
    NAME("name"),
    /// A group of merged names.
    MERGE("merge"),
    /// A watch whose name, query or note has the person's name.
    WATCH("watch");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// Whether it is part of an archive, which has other articles too.
    boolean isInArchive() {
      return this == MEMBER || this == ARCHIVE;
    }
  }

  /// Something under an id of the index.
  ///
  /// @param key of the object
  record Content(Kind kind, ArticleId id, String key, String label) implements Holding {}

  /// What is left of a removed article, whose key is unknown.
  ///
  /// @param upload the id of its upload: of the archive that it was in, otherwise its own
  record Trace(ArticleId id, ArticleId upload) implements Holding {
    @Override
    public Kind kind() {
      return Kind.DELETED;
    }

    @Override
    public String label() {
      return id.value();
    }
  }

  /// A name in the directory.
  record DirectoryEntry(String label) implements Holding {
    @Override
    public Kind kind() {
      return Kind.NAME;
    }
  }

  /// A group of merged names.
  record Merged(Group group) implements Holding {
    @Override
    public Kind kind() {
      return Kind.MERGE;
    }

    @Override
    public String label() {
      return group.name()
          + ": "
          + String.join(", ", group.members().stream().map(Group.Member::name).toList());
    }
  }

  /// A watch.
  record Watched(String name, String query) implements Holding {
    @Override
    public Kind kind() {
      return Kind.WATCH;
    }

    @Override
    public String label() {
      return name + ": " + query;
    }
  }
}
