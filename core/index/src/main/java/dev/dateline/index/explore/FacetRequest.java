package dev.dateline.index.explore;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import java.util.Set;

/// A request for facets.
///
/// @param query the articles to count
/// @param queryTerms the lists of the names in the query, which are omitted
/// @param facets what to count by
/// @param limit the most values of each
/// @param articles the most articles to read
/// @param isDistinctive whether to return values that are significantly more frequent than in other
///   articles of the same days, rather than the most frequent ones
/// @param prefix the folded prefix of a word in each value; empty for any
public record FacetRequest(
    ArticleQuery query,
    Set<Term> queryTerms,
    Set<Facet> facets,
    int limit,
    int articles,
    boolean isDistinctive,
    String prefix) {}
