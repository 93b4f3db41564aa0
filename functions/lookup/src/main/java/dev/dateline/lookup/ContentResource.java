package dev.dateline.lookup;

import static dev.dateline.lookup.representation.ContentFormat.REDIRECT;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.AddressJson;
import dev.dateline.lookup.representation.ContentFormat;
import dev.dateline.lookup.s3.ContentStore;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/// `GET /articles/{id}/content`: redirects to the uploaded object, or gives its address.
///
/// @param address gives a temporary address that anyone who knows it can read the object from
record ContentResource(PostingLists lists, Function<Upload, URI> address) implements Resource {
  private static final List<ContentFormat> FORMATS = List.of(ContentFormat.values());

  @Override
  public Response answer(Call call) {
    var format = call.parameters().choice("format", FORMATS, ContentFormat::code, REDIRECT);
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    return ArticleId.parse(call.id())
        .flatMap(lists::article)
        .map(article -> answer(call, article.upload(), format))
        .orElseGet(() -> ArticleResource.unknown(call));
  }

  private Response answer(Call call, Upload upload, ContentFormat format) {
    if (!ContentStore.isAddressable(upload.key())) {
      return call.problem(ProblemType.UNADDRESSABLE_OBJECT, unaddressable(upload.key()));
    }
    String object = address.apply(upload).toString();
    var response =
        switch (format) {
          case REDIRECT -> Response.empty(302).with("location", object);
          case JSON -> Response.of(200, "application/json", AddressJson.bytes(object));
        };
    return response.with("cache-control", "no-store");
  }

  private static String unaddressable(String key) {
    return "The key \"%s\" has a part \".\" or \"..\", which HTTP clients resolve, so that no address"
            .formatted(key)
        + " leads to it. Read it with `aws s3api get-object`, or copy it to another key.";
  }
}
