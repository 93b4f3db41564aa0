package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.Searched;
import java.util.List;
import java.util.Set;

/// A page of articles, with what its representations need.
///
/// @param fields the fields to show of each article
/// @param readings what the names of the query stand for; only shown in JSON
/// @param links the addresses of this page and the next one
/// @param searched the texts that were read for this page; only shown in JSON
public record ArticleList(
    List<Hit> hits,
    Set<ResultField> fields,
    Links links,
    List<NameReading> readings,
    Searched searched) {
  public ArticleList {
    hits = List.copyOf(hits);
    readings = List.copyOf(readings);
  }

  /// The page in a format, in UTF-8.
  public byte[] bytes(ListFormat representation) {
    return switch (representation) {
      case JSON -> ArticlesJson.bytes(this);
      case NDJSON -> ArticlesNdjson.bytes(hits, fields);
      case CSV -> ArticlesCsv.bytes(hits, fields);
      case ATOM -> ArticlesAtom.bytes(this);
    };
  }
}
