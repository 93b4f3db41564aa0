package dev.dateline.documents.dates.mentioned;

/// Whether a text mentions a date as past or as future.
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
