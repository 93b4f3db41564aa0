package dev.dateline.documents.format;

/// What a file may say about its article beside the text.
public enum MetadataField {
  DATE,
  HEADLINE,
  BYLINE,
  SOURCE,
  SECTION,
  URL,
  LANGUAGE
}
