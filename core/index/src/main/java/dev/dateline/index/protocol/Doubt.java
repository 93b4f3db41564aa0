package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Unavailable;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;

/// Marks an id, and the members of an archive, as possibly incomplete. Only heads change, so
/// readers notice nothing, and a concurrent writer either finishes before the doubt or under the
/// new clock.
record Doubt(WriteContext context, Backoff backoff) {
  void cast(ArticleId id) {
    var doubts = new ArrayList<Callable<Set<ArticleId>>>();
    castOn(id).forEach(member -> doubts.add(() -> castOn(member)));
    context.writers().run(doubts);
  }

  /// Doubts one id and returns its members.
  private Set<ArticleId> castOn(ArticleId id) {
    for (int lost = 0; ; lost++) {
      var register = backoff.retry(() -> context.registers().read(id));
      var head = register.head();
      if (head == null) {
        return Set.of();
      }
      if (isDoubtful(register, head) || replace(id, head)) {
        return head.footprint().members();
      }
      backoff.await(lost, new Unavailable("other writers of " + id + " were faster", null));
    }
  }

  /// Whether the next event rewrites all items anyway. The head of an archive is replaced even if
  /// items are missing: a writer that has already passed a member could otherwise complete the
  /// archive after that member was doubted.
  private static boolean isDoubtful(Register register, Head head) {
    return !register.isComplete() && head.footprint().members().isEmpty();
  }

  private boolean replace(ArticleId id, Head head) {
    return head.isAlone()
        || backoff.retry(() -> context.registers().replace(id, head, head.doubted()));
  }
}
