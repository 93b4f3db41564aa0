package dev.dateline.index.explore;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleSampler;

/// Counts articles by entity, source and other facets.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class FacetCounter {
  private final ArticleSampler sampler;
  private final PostingLists lists;
  private final NameDirectory directory;

  /// Counts the articles that `sampler` finds.
  public FacetCounter(ArticleSampler sampler, PostingLists lists, NameDirectory directory) {
    this.sampler = sampler;
    this.lists = lists;
    this.directory = directory;
  }

  /// The requested facets.
  public AnalysisOutcome<Facets> of(FacetRequest request) {
    return Corpora.read(
            sampler, lists, request.query(), request.articles(), request.isDistinctive())
        .map(read -> new CountedFacets(request, read.corpus(), read.background(), directory))
        .map(CountedFacets::facets);
  }
}
