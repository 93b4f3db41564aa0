package dev.dateline.documents.json;

import tools.jackson.core.JacksonException;

/// Explains what is wrong with JSON, and where.
final class JsonRejections {
  private JsonRejections() {}

  static String of(JacksonException e) {
    var place = e.getLocation();
    String where =
        place == null
            ? ""
            : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    return e.getOriginalMessage() + where;
  }
}
