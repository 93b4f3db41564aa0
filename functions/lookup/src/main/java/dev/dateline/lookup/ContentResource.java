package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.s3.ContentStore;
import java.net.URI;
import java.util.function.Function;

/// `GET /articles/{id}/content`: redirects to the uploaded object.
///
/// @param address gives a temporary address that anyone who knows it can read the object from
record ContentResource(PostingLists lists, Function<Upload, URI> address) implements Resource {
  @Override
  public Response answer(Call call) {
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    return ArticleId.parse(call.id())
        .flatMap(lists::article)
        .map(article -> answer(call, article.upload()))
        .orElseGet(() -> ArticleResource.unknown(call));
  }

  private Response answer(Call call, Upload upload) {
    return ContentStore.isAddressable(upload.key())
        ? redirect(address.apply(upload))
        : call.problem(ProblemType.UNADDRESSABLE_OBJECT, unaddressable(upload.key()));
  }

  private static String unaddressable(String key) {
    return "The key \"%s\" has a part \".\" or \"..\", which HTTP clients resolve, so that no address"
            .formatted(key)
        + " leads to it. Read it with `aws s3api get-object`, or copy it to another key.";
  }

  private static Response redirect(URI address) {
    return Response.empty(302)
        .with("location", address.toString())
        .with("cache-control", "no-store");
  }
}
