package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket that tests fill, and read through the port.
public interface TestBucket {
  /// Uploads an object; returns what S3 then says of it.
  Upload put(String key, byte[] bytes, @Nullable String type, Map<String, String> metadata);

  /// Deletes what is under the key; in a versioned bucket its versions stay.
  void delete(String key);

  /// Deletes one version for good; an earlier one that is left becomes current.
  void deleteVersion(Upload upload);

  /// What reads objects of this bucket.
  ObjectReader reader();
}
