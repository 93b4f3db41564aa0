package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.query.ArticleQuery;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A request for trends.
///
/// @param query the articles to read; its days are ignored
/// @param last the last day of the period; null for the newest day with articles
/// @param period the length of the period in days
/// @param baseline the length of the baseline before it in days
/// @param types the types of names; empty for all
/// @param isUp whether to find names that became more frequent rather than less
/// @param limit the most names
public record TrendRequest(
    ArticleQuery query,
    @Nullable LocalDate last,
    int period,
    int baseline,
    Set<EntityType> types,
    boolean isUp,
    int limit) {}
