package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Network;
import dev.dateline.index.explore.NetworkFinder;
import dev.dateline.index.explore.NetworkRequest;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.FacetParameters;
import dev.dateline.lookup.parameters.NetworkParameters;
import dev.dateline.lookup.parameters.ParameterReader;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.ListQuery;
import dev.dateline.lookup.representation.NetworkCsv;
import dev.dateline.lookup.representation.NetworkGexf;
import dev.dateline.lookup.representation.NetworkJson;
import java.util.List;

/// `GET /articles/network`: which names occur together in the articles that match a query.
record NetworkResource(PostingLists lists, NameDirectory directory) implements Resource {
  private static final ResponseFormats<AnalysisFormat> FORMATS =
      new ResponseFormats<>(List.of(AnalysisFormat.JSON, AnalysisFormat.CSV, AnalysisFormat.GEXF));

  @Override
  public Response answer(Call call) {
    var query = ArticleParameters.query(call.parameters());
    var _ = request(call.parameters(), query, NameReadings.none());
    return FORMATS.answer(call, format -> network(call, format, query));
  }

  private Response network(Call call, AnalysisFormat format, ArticleQuery query) {
    var readings = NameReadings.of(query.entities(), directory);
    var sampler = new ArticleSampler(lists).with(readings);
    var finder = new NetworkFinder(sampler, lists, directory);
    var network = finder.of(request(call.parameters(), query, readings));
    return call.answer(network, format, found -> bytes(call, format, found, readings));
  }

  private static byte[] bytes(
      Call call, AnalysisFormat format, Network network, NameReadings readings) {
    return switch (format) {
      case CSV -> NetworkCsv.bytes(network, isByCount(call));
      case GEXF -> NetworkGexf.bytes(network, isByCount(call));
      case JSON ->
          NetworkJson.bytes(network, ListQuery.of(call.request().rawQuery()), readings.list());
    };
  }

  private static boolean isByCount(Call call) {
    return NetworkParameters.shape(call.parameters()).byCount();
  }

  private static NetworkRequest request(
      ParameterReader reader, ArticleQuery query, NameReadings readings) {
    return new NetworkRequest(
        query,
        readings.queried(query.entities().all()),
        NetworkParameters.types(reader),
        FacetParameters.articles(reader),
        NetworkParameters.shape(reader));
  }
}
