package dev.dateline.operations.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The port to a listing of all objects in a bucket. The order is arbitrary but the same each time.
public interface Listing {
  /// The mark before the first object.
  String BEGINNING = "";

  /// The next batch of objects.
  ///
  /// @param mark the end of the previous batch, or [#BEGINNING]
  ObjectBatch after(String mark);

  /// Consecutive objects.
  ///
  /// @param end the mark of the next batch; null after the last one
  /// @param share the part of the listing before `end`, from 0 to 1; negative if unknown
  record ObjectBatch(List<ListedObject> objects, @Nullable String end, double share) {
    public ObjectBatch {
      objects = List.copyOf(objects);
    }
  }
}
