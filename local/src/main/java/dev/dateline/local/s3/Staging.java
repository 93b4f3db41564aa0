package dev.dateline.local.s3;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.gaul.s3proxy.blobstore.S3Exceptions;

/// The staging area for incomplete objects: a folder next to each bucket that clients cannot list.
/// Without it, the store would write an upload to the bucket as `KEY-UUID` first, if it is visible
/// and remains if the process dies.
///
/// @param root the folder that contains a folder for each bucket
record Staging(Path root) {
  /// Not a valid start of a bucket name.
  private static final String PREFIX = ".staging-";

  private static final List<String> INTERNAL = List.of(".s3proxy-", ".mpus-");

  /// The staging bucket of `bucket`, created if absent.
  String of(String bucket) {
    try {
      return Files.createDirectories(root.resolve(PREFIX + bucket)).getFileName().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether an object with this key is staged: folder markers and the store's internal objects are
  /// not.
  static boolean takes(String key) {
    return !key.endsWith("/") && !isInternal(key);
  }

  /// Whether the store uses this key internally, for example for a part of an upload.
  static boolean isInternal(String key) {
    return INTERNAL.stream().anyMatch(key::startsWith);
  }

  static boolean isStagingBucket(String bucket) {
    return bucket.startsWith(PREFIX);
  }

  /// Atomically moves the staged object into its bucket as `key`, replacing any object there.
  ///
  /// @throws software.amazon.awssdk.services.s3.model.S3Exception if `key` conflicts with existing
  ///   files, because it would have to be both a file and a folder
  void publish(String bucket, String staged, String key) {
    Path target = path(bucket, key);
    try {
      Files.createDirectories(target.getParent());
      if (Files.isDirectory(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(path(of(bucket), staged), target, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw S3Exceptions.invalidRequest(
          "This store keeps objects as files: \""
              + key
              + "\" cannot be both an object and a folder.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes a staged object that will not be published.
  void discard(String bucket, String staged) {
    try {
      Files.deleteIfExists(path(of(bucket), staged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file of an object, at the same path as in the store.
  private Path path(String bucket, String key) {
    Path folder = root.resolve(bucket);
    Path file = folder.resolve(key).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("The key points outside its bucket: " + key);
    }
    return file;
  }

  /// Deletes the objects that an earlier process had staged. Their uploads were never confirmed.
  void sweep() throws IOException {
    for (Path folder : folders()) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private List<Path> folders() throws IOException {
    try (var folders = Files.list(root)) {
      return folders.filter(folder -> isStagingBucket(folder.getFileName().toString())).toList();
    }
  }
}
