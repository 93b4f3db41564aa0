package dev.dateline.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A folder of objects; its copy is what a new process finds if the current one dies.
record Disk(Path folder) {
  static final String BUCKET = "articles";

  /// Opens the store in this folder, with a bucket.
  BlobStore open(NotificationOutbox outbox) throws IOException {
    var store = ObjectStore.open(folder, outbox);
    if (store.list().buckets().isEmpty()) {
      var _ = store.createContainer(CreateBucketRequest.builder().bucket(BUCKET).build());
    }
    return store;
  }

  /// Copies the current state of the disk to the empty folder `target`.
  Disk copyTo(Path target) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(folder.relativize(file).toString());
        Files.copy(file, copy, REPLACE_EXISTING, COPY_ATTRIBUTES);
      }
      return new Disk(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All files in the folders of objects, whether clients can list them or not.
  List<String> files() throws IOException {
    try (var files = Files.walk(folder.resolve("objects"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve("objects").relativize(file).toString())
          .toList();
    }
  }

  static List<String> keys(BlobStore store) {
    var list = store.list(ListObjectsV2Request.builder().bucket(BUCKET).maxKeys(1000).build());
    return list.contents().stream().map(S3Object::key).toList();
  }

  static void put(BlobStore store, String key, String text) {
    put(store, key, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static void put(BlobStore store, String key, InputStream content) {
    var _ = store.putBlob(PutObjectRequest.builder().bucket(BUCKET).key(key).build(), content);
  }

  static String text(BlobStore store, String key) throws IOException {
    try (var content = store.getBlob(BUCKET, key)) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }

  /// The bytes of `text`; `action` runs once half of them are read.
  static InputStream slow(String text, Runnable action) {
    byte[] bytes = text.getBytes(UTF_8);
    int half = bytes.length / 2;
    var second =
        new InputStream() {
          private final InputStream rest =
              new ByteArrayInputStream(bytes, half, bytes.length - half);
          private boolean isFirst = true;

          @Override
          public int read() throws IOException {
            if (isFirst) {
              isFirst = false;
              action.run();
            }
            return rest.read();
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            int first = read();
            if (first < 0) {
              return -1;
            }
            into[offset] = (byte) first;
            return 1;
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, half), second);
  }
}
