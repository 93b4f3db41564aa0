package dev.dateline.index.explore;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.Cursor;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request for a timeline.
///
/// @param query the articles to count
/// @param base the articles that shares refer to; null for no shares
/// @param interval the length of the buckets
/// @param thinning the sample to read; null for the largest possible
/// @param cursor where to continue; null for the beginning
/// @param today its bucket may still grow
public record TimelineRequest(
    ArticleQuery query,
    @Nullable ArticleQuery base,
    Interval interval,
    @Nullable Thinning thinning,
    @Nullable Cursor cursor,
    LocalDate today) {}
