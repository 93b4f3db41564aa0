package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.query.ArticleQuery;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Trends that are wanted.
///
/// @param query of whose articles, whatever its days
/// @param last the last day of the period; null for the newest day that has articles
/// @param period how many days the period has
/// @param baseline with how many days before it is compared
/// @param types what kinds of names; empty for all
/// @param isUp whether names are wanted that are more frequent than before, rather than less
/// @param limit how many names
public record TrendRequest(
    ArticleQuery query,
    @Nullable LocalDate last,
    int period,
    int baseline,
    Set<EntityType> types,
    boolean isUp,
    int limit) {}
