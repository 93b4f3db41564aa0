package dev.dateline.index.query;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Makes of a query for articles the stream that answers it.
///
/// Where a query names entities, a source or a date, their lists are merged, each read in the
/// query's days alone; only where it names none are the lists of the months gone through.
///
/// @param names which lists each name of the query means
/// @param expected how many lines are wanted in a row
record Plan(ArticleQuery query, NameTerms names, Lists lists, int expected) {
  /// The articles of the query.
  PostingStream stream() {
    List<PostingStream> conditions = conditions();
    PostingStream wanted =
        switch (conditions.size()) {
          case 0 -> lists.months(MonthlyList.ARTICLES, Conditions.everywhere(query), expected);
          case 1 -> conditions.getFirst();
          default -> new Intersection(conditions);
        };
    var not = terms(query.entities().not());
    return not.isEmpty()
        ? wanted
        : new Difference(lists.order(), wanted, union(not, posting -> true, 1));
  }

  private List<PostingStream> conditions() {
    var all = query.entities().all().stream().map(names::of).distinct().toList();
    var any = terms(query.entities().any());
    var others = others();
    int inARow = all.size() + Math.min(any.size(), 1) + others.size() == 1 ? expected : 1;
    var named = Conditions.everywhere(query).and(Conditions.type(query));
    var streams = new ArrayList<PostingStream>();
    all.forEach(terms -> streams.add(union(terms, named, inARow)));
    if (!any.isEmpty()) {
      streams.add(union(any, named, inARow));
    }
    others.forEach(terms -> streams.add(union(terms, Conditions.everywhere(query), inARow)));
    return streams;
  }

  /// The lists, beside those of names, on one of which each article must be.
  private List<Set<Term>> others() {
    var others = new ArrayList<Set<Term>>();
    if (query.source() != null) {
      others.add(Set.of(Term.source(query.source())));
    }
    var mentioned = query.text().mentioned();
    if (mentioned != null) {
      others.add(mentions(mentioned));
    }
    return others;
  }

  /// Who talks of a day of a month is on the month's list too; a year has its own and its months'.
  private static Set<Term> mentions(CalendarPeriod period) {
    var terms = new LinkedHashSet<Term>(Set.of(Term.mentioned(period)));
    if (period.precision() == CalendarPeriod.Precision.YEAR) {
      for (Month month : Month.values()) {
        var named = YearMonth.of(period.first().getYear(), month);
        terms.add(Term.mentioned(CalendarPeriod.month(named)));
      }
    }
    return terms;
  }

  private PostingStream union(Set<Term> terms, Predicate<Posting> condition, int inARow) {
    List<PostingStream> streams = new ArrayList<>();
    terms.forEach(term -> streams.add(lists.list(term, condition, inARow / terms.size())));
    return streams.size() == 1 ? streams.getFirst() : new Union(lists.order(), streams);
  }

  /// The lists of all of `several` names.
  private Set<Term> terms(List<String> several) {
    return several.stream()
        .flatMap(name -> names.of(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
