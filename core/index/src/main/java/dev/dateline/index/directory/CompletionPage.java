package dev.dateline.index.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names that begin alike, in the order of what begins so.
///
/// @param completions each name and type once in a page
/// @param next where the next page begins; null at the end. That there is one does not prove that
///   names follow.
public record CompletionPage(List<Completion> completions, @Nullable String next) {
  public CompletionPage {
    completions = List.copyOf(completions);
  }
}
