package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.SimilarArticles;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import java.util.List;

/// `GET /articles/{id}/similar`: a page of the near duplicates of an article.
record SimilarResource(PostingLists lists, ArticleFinder finder) implements Resource {
  @Override
  public Response answer(Call call) {
    return ArticleId.parse(call.id())
        .flatMap(lists::article)
        .map(article -> similar(call, article))
        .orElseGet(() -> ArticleResource.unknown(call));
  }

  private Response similar(Call call, IndexedArticle article) {
    DateRange given = ArticleParameters.dates(call.parameters());
    DateRange dates = given.equals(DateRange.ALL) ? SimilarArticles.around(article) : given;
    var order = ArticleParameters.sort(call.parameters());
    var query = SimilarArticles.to(article, dates, order);
    return ArticlePages.answer(
        call, query, request -> new ArticlePages.HitPage(finder.find(query, request), List.of()));
  }
}
