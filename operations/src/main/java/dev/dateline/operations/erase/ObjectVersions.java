package dev.dateline.operations.erase;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The port to all versions of the objects of a bucket, delete markers included.
interface ObjectVersions {
  /// A version of an object.
  ///
  /// @param id null in a bucket without versions
  /// @param isCurrent whether it is what readers of the key get, or a delete marker that hides what
  ///   they got
  record Version(String key, @Nullable String id, boolean isCurrent) {}

  /// The versions of `key`.
  List<Version> of(String key);

  /// Passes on the versions of all keys.
  void forEach(Consumer<Version> consumer);

  /// Deletes a version for good.
  void delete(Version version);
}
