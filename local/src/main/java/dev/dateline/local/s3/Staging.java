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

/// Where objects lie until they are whole: beside each bucket a folder that nobody can list. The
/// store itself writes an upload into the bucket as `KEY-UUID` first, where it is listed, and stays
/// if the process dies.
///
/// @param root the folder that has a folder for each bucket
record Staging(Path root) {
  /// No bucket's name may begin so.
  private static final String PREFIX = ".staging-";

  private static final List<String> INTERNAL = List.of(".s3proxy-", ".mpus-");

  /// The bucket in which to stage objects of `bucket`; made if need be.
  String of(String bucket) {
    try {
      return Files.createDirectories(root.resolve(PREFIX + bucket)).getFileName().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether objects of this key are staged: folders and the store's own objects are not.
  static boolean takes(String key) {
    return !key.endsWith("/") && !isInternal(key);
  }

  /// Whether the store itself keeps something under this key, such as a part of an upload.
  static boolean isInternal(String key) {
    return INTERNAL.stream().anyMatch(key::startsWith);
  }

  static boolean isOne(String bucket) {
    return bucket.startsWith(PREFIX);
  }

  /// Moves what is staged as `staged` into its bucket as `key`, in one step, in place of what is
  /// there.
  ///
  /// @throws software.amazon.awssdk.services.s3.model.S3Exception if files cannot have this key
  ///   beside those that are there
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
          "Here, objects are files: \"" + key + "\" cannot be both an object and a folder.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes away what was staged and will not be published.
  void discard(String bucket, String staged) {
    try {
      Files.deleteIfExists(path(of(bucket), staged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file of an object, found as the store finds it.
  private Path path(String bucket, String key) {
    Path folder = root.resolve(bucket);
    Path file = folder.resolve(key).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("The key leads out of its bucket: " + key);
    }
    return file;
  }

  /// Deletes whatever an earlier process had staged: nobody was told that it was uploaded.
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
      return folders.filter(folder -> isOne(folder.getFileName().toString())).toList();
    }
  }
}
