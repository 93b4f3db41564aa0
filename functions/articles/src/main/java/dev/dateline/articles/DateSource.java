package dev.dateline.articles;

/// Where an article's date was read, the most trustworthy first.
public enum DateSource {
  /// The article's own header or metadata.
  HEADER,
  /// The agency's dateline that opens the text: `MOSCOW, July 14 (Reuters) —`.
  DATELINE,
  /// The object's metadata in S3, `x-amz-meta-date`.
  OBJECT_METADATA,
  /// The object's key: `2023/07/14/…` or `…-2023-07-14.txt`.
  KEY,
  /// The time of the upload; only where the deployment allows it.
  UPLOAD_TIME
}
