package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.Count;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Checks which names of a list the archive knows, a part of the list at a time.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
///
/// @param lists the articles
/// @param directory their names
public record NameChecker(PostingLists lists, NameDirectory directory) {
  private static final int AT_ONCE = 16;

  /// How many names are read together.
  private static final int CHUNK = 50;

  /// How many articles of a name are counted; if there are more, the count is a lower bound.
  private static final int COUNTED = 100;

  /// More read units than [#COUNTED] articles of one name consume.
  private static final double UNITS_FOR_COUNTING = 20;

  /// Roughly the read units of resolving a name.
  private static final double OTHER_UNITS = 4;

  /// A part of a list.
  ///
  /// @param next where the next part begins; null at the end
  public record Part(List<NameCheck> names, @Nullable Integer next) {
    public Part {
      names = List.copyOf(names);
    }
  }

  /// Checks `names` from index `start` on, as many as `readUnits` allow.
  public Part check(List<String> names, int start, double readUnits) {
    var checked = new ArrayList<NameCheck>();
    int at = start;
    for (double units = 0; at < names.size() && units < readUnits; ) {
      var chunk = names.subList(at, Math.min(names.size(), at + CHUNK));
      for (NameCheck name : check(chunk)) {
        units += OTHER_UNITS + name.articles().readUnits();
        checked.add(name);
      }
      at += chunk.size();
    }
    return new Part(checked, at < names.size() ? at : null);
  }

  private List<NameCheck> check(List<String> names) {
    var types = new LinkedHashMap<String, Set<EntityType>>();
    names.forEach(name -> types.put(name, Set.of()));
    Map<String, NameReading> readings = directory.read(types);
    var tasks = new ArrayList<Callable<NameCheck>>();
    for (String name : names) {
      var reading = Objects.requireNonNull(readings.get(name));
      tasks.add(() -> check(reading));
    }
    return new Parallel(AT_ONCE).run(tasks);
  }

  /// The last page of articles is enough if it has all of them.
  private NameCheck check(NameReading reading) {
    var finder = new ArticleFinder(lists).with(name -> reading.terms());
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(reading.query()));
    var latest = finder.find(query, PageRequest.first(COUNTED, UNITS_FOR_COUNTING));
    var hits = latest.lines();
    boolean all = latest.next() == null;
    return new NameCheck(
        reading,
        new Count(hits.size(), all, latest.readUnits()),
        all
            ? hits.reversed().stream().findFirst().map(NameChecker::day).orElse(null)
            : first(finder, query),
        hits.stream().findFirst().map(NameChecker::day).orElse(null));
  }

  private static @Nullable LocalDate first(ArticleFinder finder, ArticleQuery query) {
    var oldest = query.over(query.dates(), SortOrder.OLDEST_FIRST);
    var page = finder.find(oldest, PageRequest.first(1, UNITS_FOR_COUNTING));
    return page.lines().stream().findFirst().map(NameChecker::day).orElse(null);
  }

  private static LocalDate day(Hit hit) {
    return hit.position().day();
  }
}
