package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Removes running heads, footers and page numbers: lines with the same words at the same height at
/// the top or bottom of several pages, or with the number of the page.
final class PageFurniture {
  /// How many lines at either end of a page may be furniture.
  private static final int DEEPEST = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+|(?<!\\p{L})[ivxl]{1,6}(?!\\p{L})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("[-–—·|\\s]{0,5}\\d{1,4}(?:\\s?[/|]\\s?\\d{1,4})?[-–—·|\\s]{0,5}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:page|seite|página|pagina|pág\\.|стр\\.?|страница|sivu|sida|side|strana|strona|lk|oldal)"
              + "\\s\\d{1,4}(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What only a running head or a foot says: `The Herald | 7`, `© The Herald 2023`.
  private static final Pattern OF_THE_PAPER =
      Pattern.compile(
          "\\s{0,5}(?:(?:©|\\([cC]\\)|Copyright (?:©|\\d)).{0,120}|.{2,80}\\s[|•·]\\s{1,5}\\d{1,4}"
              + "|\\d{1,4}\\s{1,5}[|•·]\\s.{2,80})\\s{0,5}");

  private final Map<String, Set<Integer>> pagesByWords = new HashMap<>();
  private final List<List<Line>> pages;

  private PageFurniture(List<List<Line>> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      for (Line line : edges(pages.get(page))) {
        pagesByWords.computeIfAbsent(words(line), _ -> new HashSet<>()).add(page);
      }
    }
  }

  /// The lines of each page, without its furniture.
  static List<List<Line>> removed(List<List<Line>> pages) {
    var furniture = new PageFurniture(pages);
    return IntStream.range(0, pages.size())
        .mapToObj(page -> furniture.withoutIt(pages.get(page), page == 0))
        .toList();
  }

  /// Removes furniture, except from the head of the first page, which may have the date.
  private List<Line> withoutIt(List<Line> lines, boolean isFirst) {
    int from = 0;
    int to = lines.size();
    while (from < to
        && from < DEEPEST
        && isFurniture(lines, from, from + 1)
        && !(isFirst && YEAR.matcher(lines.get(from).text()).find())) {
      from++;
    }
    while (to > from && to > lines.size() - DEEPEST && isFurniture(lines, to - 1, to - 2)) {
      to--;
    }
    return lines.subList(from, to);
  }

  /// @param next the line's neighbour towards the middle of the page
  private boolean isFurniture(List<Line> lines, int at, int next) {
    Line line = lines.get(at);
    boolean repeated = pagesByWords.getOrDefault(words(line), Set.of()).size() > 1;
    String text = line.text();
    boolean isNumber = NUMBER.matcher(text).matches();
    boolean isNumbered = NUMBERED.matcher(text).find() && isApart(lines, at, next);
    boolean isOfThePaper = isNumber || OF_THE_PAPER.matcher(text).matches();
    return repeated || (isOfThePaper && isApart(lines, at, next)) || isNumbered;
  }

  private static boolean isApart(List<Line> lines, int at, int next) {
    if (next < 0 || next >= lines.size()) {
      return true;
    }
    float gap = Math.abs(lines.get(at).baseline() - lines.get(next).baseline());
    return gap > 1.5f * lines.get(next).size();
  }

  private static List<Line> edges(List<Line> lines) {
    var edges = new ArrayList<Line>();
    for (int at = 0; at < lines.size(); at++) {
      if (at < DEEPEST || at >= lines.size() - DEEPEST) {
        edges.add(lines.get(at));
      }
    }
    return edges;
  }

  /// The words of a line without numbers, and its height.
  private static String words(Line line) {
    return Math.round(line.baseline() / 4) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }
}
