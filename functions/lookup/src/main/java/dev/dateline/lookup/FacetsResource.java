package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.FacetCounter;
import dev.dateline.index.explore.FacetRequest;
import dev.dateline.index.explore.Facets;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.FacetParameters;
import dev.dateline.lookup.parameters.ParameterReader;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.FacetsCsv;
import dev.dateline.lookup.representation.FacetsJson;
import dev.dateline.lookup.representation.ListQuery;
import java.util.List;

/// `GET /articles/facets`: counts the articles that match a query by the names in them, their
/// sources and other properties.
record FacetsResource(PostingLists lists, NameDirectory directory) implements Resource {
  private static final ResponseFormats<AnalysisFormat> FORMATS =
      new ResponseFormats<>(List.of(AnalysisFormat.JSON, AnalysisFormat.CSV));

  @Override
  public Response answer(Call call) {
    var query = ArticleParameters.query(call.parameters());
    var _ = request(call.parameters(), query, NameReadings.none());
    return FORMATS.answer(call, format -> facets(call, format, query));
  }

  private Response facets(Call call, AnalysisFormat format, ArticleQuery query) {
    var readings = NameReadings.of(query.entities(), directory);
    var sampler = new ArticleSampler(lists).with(readings);
    var facets =
        new FacetCounter(sampler, lists, directory).of(request(call.parameters(), query, readings));
    return call.answer(facets, format, counted -> bytes(call, format, counted, readings));
  }

  private static byte[] bytes(
      Call call, AnalysisFormat format, Facets facets, NameReadings readings) {
    return format == AnalysisFormat.CSV
        ? FacetsCsv.bytes(facets)
        : FacetsJson.bytes(facets, ListQuery.of(call.request().rawQuery()), readings.list());
  }

  private static FacetRequest request(
      ParameterReader reader, ArticleQuery query, NameReadings readings) {
    return new FacetRequest(
        query,
        readings.terms(query.entities().all()),
        FacetParameters.facets(reader),
        FacetParameters.limit(reader),
        FacetParameters.articles(reader),
        FacetParameters.isDistinctive(reader),
        FacetParameters.prefix(reader));
  }
}
