package dev.dateline.documents.dates;

/// Whether a text speaks of a date as past or as still to come.
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
