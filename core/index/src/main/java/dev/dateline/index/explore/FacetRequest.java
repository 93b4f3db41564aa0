package dev.dateline.index.explore;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import java.util.Set;

/// Facets that are wanted.
///
/// @param query whose articles are counted
/// @param asked the lists of the names that all of them have, which are left out
/// @param facets by what they are counted
/// @param limit how many values of each
/// @param articles how many articles to look at
/// @param isDistinctive whether the values wanted are those that are more frequent than in all
///   articles of the same days, rather than those that are most frequent
/// @param prefix how a word of each value begins, folded; empty for any
public record FacetRequest(
    ArticleQuery query,
    Set<Term> asked,
    Set<Facet> facets,
    int limit,
    int articles,
    boolean isDistinctive,
    String prefix) {}
