package dev.dateline.documents.format;

/// What a file may say about its article beside the text.
public enum MetadataField {
  /// When the article was published, as its header or metadata has it.
  DATE,
  /// When it was published, as it is shown to readers.
  SHOWN_DATE,
  /// When it was published, as its address has it.
  ADDRESS_DATE,
  /// When it was last changed.
  MODIFIED_DATE,
  /// A date of publication that cannot be read, or can be read in two ways.
  UNREAD_DATE,
  HEADLINE,
  BYLINE,
  SOURCE,
  SECTION,
  URL,
  LANGUAGE
}
