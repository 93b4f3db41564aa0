package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.PostingLists.Unavailable;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;

/// Takes back that all items of an id, and of the articles of an archive, are written. Nothing but
/// heads is changed, so that readers see what they saw, and whoever writes meanwhile either comes
/// before the doubt or finishes under the new clock.
record Doubt(WriteContext context, Backoff backoff) {
  void cast(ArticleId id) {
    var doubts = new ArrayList<Callable<Set<ArticleId>>>();
    castOn(id).forEach(member -> doubts.add(() -> castOn(member)));
    context.writers().run(doubts);
  }

  /// The members of what it doubted.
  private Set<ArticleId> castOn(ArticleId id) {
    for (int lost = 0; ; lost++) {
      var register = backoff.retry(() -> context.registers().read(id));
      var head = register.head();
      if (head == null) {
        return Set.of();
      }
      if (!register.isComplete() || replace(id, head)) {
        return head.footprint().members();
      }
      backoff.await(lost, new Unavailable("other writers of " + id + " were faster", null));
    }
  }

  private boolean replace(ArticleId id, Head head) {
    return head.isAlone()
        || backoff.retry(() -> context.registers().replace(id, head, head.doubted()));
  }
}
