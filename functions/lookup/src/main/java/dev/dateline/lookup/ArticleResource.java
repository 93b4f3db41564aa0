package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Excerpt;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.EntityTag;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.ArticleJson;

/// `GET /articles/{id}`: everything that the index stores about an article.
record ArticleResource(PostingLists lists) implements Resource {
  private static final int LONGEST_ID_SHOWN = 60;

  @Override
  public Response answer(Call call) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    return ArticleId.parse(call.id())
        .flatMap(lists::article)
        .map(article -> Response.of(200, "application/json", ArticleJson.bytes(article)))
        .map(response -> EntityTag.apply(call.request(), response))
        .orElseGet(() -> unknown(call));
  }

  /// The problem that no article has this id.
  static Response unknown(Call call) {
    return call.problem(
        ProblemType.UNKNOWN_ARTICLE,
        "There is no article with the id \""
            + Excerpt.cut(call.id(), LONGEST_ID_SHOWN)
            + "\". It may have been removed, or not be indexed yet; GET /articles lists ids.");
  }
}
