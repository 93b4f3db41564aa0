package dev.dateline.articles;

/// The source of an article's date, the most trustworthy first.
public enum DateSource implements Coded {
  /// The article's own header or metadata.
  HEADER("header"),
  /// What a web page shows to its readers beside the headline or the byline.
  PAGE("page"),
  /// The agency's dateline that opens the text: `MOSCOW, July 14 (Reuters) —`.
  DATELINE("dateline"),
  /// The object's metadata in S3, `x-amz-meta-date`.
  OBJECT_METADATA("object-metadata"),
  /// The address of a web page: `/2023/07/14/harbour/`.
  ADDRESS("address"),
  /// The object's key: `2023/07/14/…` or `…-2023-07-14.txt`.
  KEY("key"),
  /// When the article was last changed, if nothing says when it was published.
  MODIFIED("modified"),
  /// The time of the upload; only if the deployment allows it.
  UPLOAD_TIME("upload-time"),
  /// A source that a newer release stored and this one does not know.
  OTHER("other");

  private final String code;

  DateSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The source with this [#storedCode()]; [#OTHER] if this release does not know it.
  public static DateSource ofStoredCode(String storedCode) {
    return Coded.ofStoredCode(values(), storedCode).orElse(OTHER);
  }
}
