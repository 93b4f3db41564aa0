package dev.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Sample articles. Only the first is a real news article; the others are invented.
final class Samples {
  static final List<String> KEYS =
      List.of(
          "2023/putin-nato-2023-07-14.txt",
          "2023/harbour-strike-2023-07-12.txt",
          "2023/grain-talks-2023-07-20.txt",
          "2024/chip-plant-2024-02-06.txt",
          "2024/flood-relief-2024-03-18.txt",
          "no-date.txt");

  private Samples() {}

  /// Uploads the samples if the bucket is empty.
  ///
  /// @return the number of uploads
  static int upload(S3Client s3) {
    if (s3.listObjectsV2(list -> list.bucket(Functions.BUCKET).maxKeys(1)).keyCount() > 0) {
      return 0;
    }
    for (var key : KEYS) {
      s3.putObject(
          put -> put.bucket(Functions.BUCKET).key(key).contentType("text/plain; charset=utf-8"),
          RequestBody.fromBytes(read(key.substring(key.lastIndexOf('/') + 1))));
    }
    return KEYS.size();
  }

  private static byte[] read(String name) {
    try (var sample = Samples.class.getResourceAsStream("/samples/" + name)) {
      if (sample == null) {
        throw new IllegalStateException("no such sample: " + name);
      }
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
