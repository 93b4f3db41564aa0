package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.Response;
import java.net.URI;
import java.util.function.Function;

/// `GET /articles/{id}/content`: leads to the object that was uploaded.
///
/// @param address an address under which an object can be had for a while by whoever knows it
record ContentResource(PostingLists lists, Function<Upload, URI> address) implements Resource {
  @Override
  public Response get(Call call) {
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    return ArticleId.parse(call.id())
        .flatMap(lists::article)
        .map(article -> redirect(address.apply(article.upload())))
        .orElseGet(() -> ArticleResource.unknown(call));
  }

  private static Response redirect(URI address) {
    return Response.empty(302)
        .with("location", address.toString())
        .with("cache-control", "no-store");
  }
}
