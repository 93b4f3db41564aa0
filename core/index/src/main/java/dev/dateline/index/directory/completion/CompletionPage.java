package dev.dateline.index.directory.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of completions of one prefix, ordered by alias.
///
/// @param completions each name and type at most once
/// @param next where the next page begins, which may be empty; null at the end
public record CompletionPage(List<Completion> completions, @Nullable String next) {
  public CompletionPage {
    completions = List.copyOf(completions);
  }
}
