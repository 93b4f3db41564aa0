package dev.dateline.lookup.representation;

import dev.dateline.index.directory.NameReading;
import dev.dateline.index.query.Hit;
import java.util.List;
import java.util.Set;

/// A page of articles, as it is to be shown.
///
/// @param fields what to show of each article, in the order of the fields
/// @param readings how the names that were asked for were read; shown in JSON alone
/// @param links where it was asked for and where things lead
public record ArticleList(
    List<Hit> hits, Set<ResultField> fields, Links links, List<NameReading> readings) {
  public ArticleList {
    hits = List.copyOf(hits);
    readings = List.copyOf(readings);
  }

  /// The page in some form, in UTF-8.
  public byte[] bytes(Representation representation) {
    return switch (representation) {
      case JSON -> ArticlesJson.bytes(this);
      case NDJSON -> ArticlesNdjson.bytes(hits, fields);
      case CSV -> ArticlesCsv.bytes(hits, fields);
      case ATOM -> ArticlesAtom.bytes(this);
    };
  }
}
