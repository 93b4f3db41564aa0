package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket in memory, with versions or without, that answers as S3 does.
public final class FakeBucket implements ObjectReader, TestBucket {
  /// When every object of this bucket was last modified.
  public static final Instant MODIFIED = Instant.parse("2026-01-05T09:30:00Z");

  private final String name;
  private final boolean versioned;
  private final long limit;
  private final Map<String, Retrieval.Found> current = new HashMap<>();
  private final Map<String, Retrieval.Found> versions = new HashMap<>();
  private int puts;

  private FakeBucket(String name, boolean versioned, long limit) {
    this.name = name;
    this.versioned = versioned;
    this.limit = limit;
  }

  /// A bucket without versions, of whose objects at most `limit` bytes are read.
  public static FakeBucket unversioned(String name, long limit) {
    return new FakeBucket(name, false, limit);
  }

  /// A bucket that keeps every version.
  public static FakeBucket versioned(String name, long limit) {
    return new FakeBucket(name, true, limit);
  }

  @Override
  public Upload put(String key, byte[] bytes, @Nullable String type, Map<String, String> metadata) {
    String version = versioned ? "v" + ++puts : null;
    var upload = new Upload(name, key, version, md5(bytes), bytes.length, MODIFIED);
    var found = new Retrieval.Found(upload, type, metadata, bytes);
    current.put(key, found);
    if (version != null) {
      versions.put(version, found);
    }
    return upload;
  }

  @Override
  public void delete(String key) {
    current.remove(key);
  }

  @Override
  public void deleteVersion(Upload upload) {
    versions.remove(upload.versionId());
    current.remove(upload.key());
    versions.values().stream()
        .filter(found -> found.upload().key().equals(upload.key()))
        .max(java.util.Comparator.comparing(found -> String.valueOf(found.upload().versionId())))
        .ifPresent(found -> current.put(upload.key(), found));
  }

  @Override
  public ObjectReader reader() {
    return this;
  }

  @Override
  public Retrieval read(Upload upload) {
    var found =
        upload.versionId() == null ? current.get(upload.key()) : versions.get(upload.versionId());
    boolean replaced =
        found != null && !upload.etag().isEmpty() && !found.upload().etag().equals(upload.etag());
    return replaced ? new Retrieval.Replaced() : retrieval(found, upload.time());
  }

  @Override
  public Retrieval readCurrent(String bucket, String key) {
    return retrieval(current.get(key), MODIFIED);
  }

  private Retrieval retrieval(Retrieval.@Nullable Found found, Instant time) {
    if (found == null) {
      return new Retrieval.Missing();
    }
    var of = found.upload();
    var upload = new Upload(of.bucket(), of.key(), of.versionId(), of.etag(), of.size(), time);
    return upload.size() > limit
        ? new Retrieval.TooLarge(upload, limit)
        : new Retrieval.Found(upload, found.contentType(), found.metadata(), found.bytes());
  }

  private static String md5(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
      return "%032x".formatted(new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
