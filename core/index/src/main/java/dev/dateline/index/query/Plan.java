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
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Turns a query for articles into the stream of its answer.
///
/// The lists of the query's entities, source and mentioned date are merged, each within the query's
/// days; only a query without any of these reads the monthly lists.
///
/// @param names resolves the names in the query
/// @param expected how many consecutive lines are likely needed
record Plan(ArticleQuery query, NameTerms names, Lists lists, int expected) {
  /// The articles that match the query.
  PostingStream stream() {
    var search = query.text().search();
    return search.isNone()
        ? candidates()
        : new TextStream(candidates(), search, textReads(), expected);
  }

  private TextReads textReads() {
    return new TextReads(lists.meter(), lists.order(), isEveryArticle());
  }

  /// Whether the candidates are all articles of their days.
  private boolean isEveryArticle() {
    return query.selectsByTextAlone() && lists.thinning().isNone();
  }

  /// The articles that match the query, whatever their texts contain.
  private PostingStream candidates() {
    List<PostingStream> conditions = conditions();
    PostingStream included =
        switch (conditions.size()) {
          case 0 -> lists.months(MonthlyList.ARTICLES, Conditions.everywhere(query), expected);
          case 1 -> conditions.getFirst();
          default -> new Intersection(conditions);
        };
    var not = terms(query.entities().not());
    return not.isEmpty()
        ? included
        : new Difference(
            lists.order(), included, union(not, posting -> true, count -> ReadSize.expecting(1)));
  }

  private List<PostingStream> conditions() {
    var all = query.entities().all().stream().map(names::of).distinct().toList();
    var any = terms(query.entities().any());
    var others = others();
    boolean alone = all.size() + Math.min(any.size(), 1) + others.size() == 1;
    IntFunction<ReadSize> size =
        lists -> alone ? ReadSize.expecting(expected / lists) : ReadSize.sharing(expected / lists);
    var named = Conditions.everywhere(query).and(Conditions.type(query));
    var streams = new ArrayList<PostingStream>();
    all.forEach(terms -> streams.add(union(terms, named, size)));
    if (!any.isEmpty()) {
      streams.add(union(any, named, size));
    }
    others.forEach(terms -> streams.add(union(terms, Conditions.everywhere(query), size)));
    return streams;
  }

  /// The lists other than those of names, as sets: each article must be on one list of each set.
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

  /// An article that mentions a day is on its month's list too; a year has its own list and its
  /// months'.
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

  /// @param size how much to read of each list, by their number
  private PostingStream union(
      Set<Term> terms, Predicate<Posting> condition, IntFunction<ReadSize> size) {
    List<PostingStream> streams = new ArrayList<>();
    terms.forEach(term -> streams.add(lists.list(term, condition, size.apply(terms.size()))));
    return streams.size() == 1 ? streams.getFirst() : new Union(lists.order(), streams);
  }

  /// The lists of all names in `several`.
  private Set<Term> terms(List<String> several) {
    return several.stream()
        .flatMap(name -> names.of(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
