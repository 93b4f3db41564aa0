package dev.dateline.operations.reconcile;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.Register;
import dev.dateline.index.protocol.RegisterReader;
import dev.dateline.index.protocol.StoredPlaces;
import dev.dateline.operations.reconcile.Discrepancy.Kind;
import java.util.Optional;

/// Compares objects with their index entries: the register and every posting, and for an archive
/// also those of each article in it.
record ObjectComparison(RegisterReader registers, StoredPlaces stored) {
  /// How the index entry `id` differs from `object`; empty if they agree.
  Optional<Kind> of(ListedObject object, ArticleId id) {
    var register = registers.read(id);
    var head = register.head();
    if (head == null || head.fingerprint().kind() == Fingerprint.Kind.REMOVED) {
      return Optional.of(register.hasLostHead() ? Kind.LOST_HEAD : Kind.MISSING);
    }
    return isDifferentVersion(object, head)
        ? Optional.of(Kind.CHANGED)
        : incomplete(id, register, head).or(() -> incompleteMember(head));
  }

  private Optional<Kind> incompleteMember(Head archive) {
    return archive.footprint().members().stream()
        .flatMap(member -> incompleteMember(member).stream())
        .findFirst();
  }

  private Optional<Kind> incompleteMember(ArticleId id) {
    var register = registers.read(id);
    var head = register.head();
    return head == null ? Optional.of(Kind.LOST_HEAD) : incomplete(id, register, head);
  }

  private Optional<Kind> incomplete(ArticleId id, Register register, Head head) {
    if (!register.isComplete()) {
      return Optional.of(Kind.UNFINISHED);
    }
    var places = head.footprint().places();
    return places.isEmpty() || stored.missing(id, places).isEmpty()
        ? Optional.empty()
        : Optional.of(Kind.LOST_POSTING);
  }

  /// Without an entity tag on both sides, the versions count as equal.
  private static boolean isDifferentVersion(ListedObject object, Head head) {
    var version = head.version();
    return version != null
        && !version.etag().isEmpty()
        && !object.etag().isEmpty()
        && !version.etag().equals(object.etag());
  }
}
