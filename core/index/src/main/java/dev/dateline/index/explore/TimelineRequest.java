package dev.dateline.index.explore;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.Cursor;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A timeline that is wanted.
///
/// @param query whose articles are counted
/// @param base whose articles they are a share of; null for no share
/// @param interval how long the buckets are
/// @param thinning which articles to look at; null for as many as can be
/// @param cursor where to go on; null for the beginning
/// @param today the bucket that has it may still grow
public record TimelineRequest(
    ArticleQuery query,
    @Nullable ArticleQuery base,
    Interval interval,
    @Nullable Thinning thinning,
    @Nullable Cursor cursor,
    LocalDate today) {}
