package dev.dateline.lookup;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Sha256;
import dev.dateline.articles.Unavailable;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.EntityTag;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.ArticleTextFormat;
import dev.dateline.lookup.representation.MarkedText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// `GET /articles/{id}/text`: the text that the article's offsets refer to, as it is or as HTML
/// with its names marked.
record TextResource(PostingLists lists) implements Resource {
  private static final ResponseFormats<ArticleTextFormat> FORMATS =
      new ResponseFormats<>(List.of(ArticleTextFormat.values()));

  @Override
  public Response answer(Call call) {
    return FORMATS.answer(
        call,
        format ->
            ArticleId.parse(call.id())
                .flatMap(lists::article)
                .map(article -> answer(call, article, format))
                .orElseGet(() -> ArticleResource.unknown(call)));
  }

  private Response answer(Call call, IndexedArticle article, ArticleTextFormat format) {
    return lists
        .text(article.position())
        .map(text -> response(article, consistent(text, article), format))
        .map(response -> EntityTag.applyStrong(call.request(), response))
        .orElseGet(() -> notStored(call));
  }

  /// While an article is being replaced, its text may already be the new one. The offsets are then
  /// still of the old text.
  private static ArticleText consistent(ArticleText text, IndexedArticle article) {
    if (!text.isCut() && !Sha256.hexOf(text.text()).equals(article.profile().sha256())) {
      throw new Unavailable("the article is being replaced", null);
    }
    return text;
  }

  private static Response response(
      IndexedArticle article, ArticleText text, ArticleTextFormat format) {
    byte[] body =
        switch (format) {
          case TEXT -> text.text().getBytes(StandardCharsets.UTF_8);
          case HTML -> MarkedText.bytes(article, text.text());
        };
    var response =
        Response.of(200, format.mediaType(), body)
            .with("content-security-policy", MarkedText.POLICY)
            .with("x-content-type-options", "nosniff");
    String language = article.description().get(ArticleField.LANGUAGE);
    return language == null ? response : response.with("content-language", language);
  }

  private static Response notStored(Call call) {
    return call.problem(
        ProblemType.TEXT_NOT_STORED,
        "The index has no text of this article: it was indexed by an older release, or with"
            + " StoreText=false. Upload it again with StoreText=true, or get the file from"
            + " /articles/"
            + call.id()
            + "/content.");
  }
}
