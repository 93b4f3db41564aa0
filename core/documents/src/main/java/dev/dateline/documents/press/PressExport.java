package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Parsed;
import java.util.List;
import java.util.Optional;

/// Reads articles that were exported together from Nexis Uni, LexisNexis, Factiva, ProQuest or
/// NewsBank, whatever the format of the file.
public final class PressExport {
  private static final List<Layout> LAYOUTS =
      List.of(
          new NexisUni(),
          new LexisNexis(),
          new FactivaText(),
          new FactivaCodes(),
          new ProQuest(),
          new NewsBank());

  private PressExport() {}

  /// The articles in `text`, each with a member; empty if it is not from a press database.
  public static Optional<Parsed> in(String text, String charset) {
    return LAYOUTS.stream()
        .map(layout -> layout.articles(text, charset))
        .filter(articles -> !articles.isEmpty())
        .findFirst()
        .map(PressExport::parsed);
  }

  private static Parsed parsed(List<Draft> articles) {
    return new Parsed.Drafts(articles, List.of());
  }
}
