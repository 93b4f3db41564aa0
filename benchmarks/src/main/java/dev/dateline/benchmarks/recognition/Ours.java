package dev.dateline.benchmarks.recognition;

import dev.dateline.articles.Recognition;
import dev.dateline.recognition.CoreNlpRecognizer;
import java.util.Set;
import java.util.stream.Collectors;

/// Dateline's recognizer: the same models, followed by rules and canonical names.
record Ours(CoreNlpRecognizer recognizer) implements NameFinder {
  @Override
  public Set<FoundName> find(String text) {
    return names(recognizer.recognize(text));
  }

  static Set<FoundName> names(Recognition recognition) {
    return recognition.entities().stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .map(
                        mention ->
                            new FoundName(
                                mention.span().start(), mention.span().end(), entity.type())))
        .collect(Collectors.toSet());
  }
}
