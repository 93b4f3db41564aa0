package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Interval;
import dev.dateline.index.explore.TimelineRequest;
import dev.dateline.index.explore.Timelines;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.ParameterReader;
import dev.dateline.lookup.parameters.TimelineParameters;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.ListQuery;
import dev.dateline.lookup.representation.TimelineCsv;
import dev.dateline.lookup.representation.TimelineJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `GET /articles/timeline`: how many articles match a query, by day, week, month, quarter or year.
record TimelineResource(ArticleSampler sampler, NameDirectory directory, LocalDate today)
    implements Resource {
  private static final ResponseFormats<AnalysisFormat> FORMATS =
      new ResponseFormats<>(List.of(AnalysisFormat.JSON, AnalysisFormat.CSV));

  @Override
  public Response answer(Call call) {
    var reader = call.parameters();
    var query = ArticleParameters.query(reader);
    var interval = TimelineParameters.interval(reader);
    TimelineParameters.per(reader);
    TimelineParameters.thinning(reader);
    TimelineParameters.cursor(reader, query);
    interval.ifPresent(given -> TimelineParameters.requireFew(reader, given, query.dates()));
    return FORMATS.answer(call, format -> timeline(call, format, query, interval));
  }

  private Response timeline(
      Call call, AnalysisFormat format, ArticleQuery query, Optional<Interval> given) {
    var reader = call.parameters();
    var readings = NameReadings.of(query.entities(), directory);
    var named = sampler.with(readings);
    var days = days(named, query);
    var interval = given.orElseGet(() -> fitting(days));
    TimelineParameters.requireFew(reader, interval, days);
    String per = TimelineParameters.per(reader);
    if (!reader.isValid()) {
      return call.invalid();
    }
    var timeline = new Timelines(named).of(request(reader, query, interval));
    if (query.text().distinct() && timeline.next() != null) {
      return call.tooManyToCompare();
    }
    var links = call.links(timeline.next(), query);
    var list = ListQuery.of(call.request().rawQuery());
    byte[] body =
        format == AnalysisFormat.CSV
            ? TimelineCsv.bytes(timeline)
            : TimelineJson.bytes(timeline, per, list, readings.list(), links.cursor());
    return Call.page(format.mediaType(), body, links);
  }

  private TimelineRequest request(ParameterReader reader, ArticleQuery query, Interval interval) {
    return new TimelineRequest(
        query,
        TimelineParameters.base(TimelineParameters.per(reader), query),
        interval,
        TimelineParameters.thinning(reader),
        TimelineParameters.cursor(reader, query),
        today);
  }

  /// The days of the query. An open end is replaced by the day of its first or last article.
  private static DateRange days(ArticleSampler sampler, ArticleQuery query) {
    var queried = query.dates();
    if (queried.from() != null && queried.to() != null) {
      return queried;
    }
    var reach = sampler.reach(query).orElse(DateRange.ALL);
    var from = queried.from() == null ? reach.from() : queried.from();
    var to = queried.to() == null ? reach.to() : queried.to();
    return from == null || to == null || to.isBefore(from)
        ? DateRange.ALL
        : new DateRange(from, to);
  }

  private static Interval fitting(DateRange days) {
    var from = days.from();
    var to = days.to();
    return from == null || to == null ? Interval.DAY : Interval.fitting(from, to);
  }
}
