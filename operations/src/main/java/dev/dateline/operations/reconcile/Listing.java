package dev.dateline.operations.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The port to a listing of all objects of a bucket, in whatever order, as long as it is the same
/// each time.
public interface Listing {
  /// The mark before the first object.
  String BEGINNING = "";

  /// The next objects of the listing.
  ///
  /// @param mark where the last batch ended, or [#BEGINNING]
  Batch after(String mark);

  /// Some consecutive objects.
  ///
  /// @param end the mark after which the listing goes on; null at its end
  /// @param share how much of the listing lies before `end`, from 0 to 1; below 0 where unknown
  record Batch(List<ListedObject> objects, @Nullable String end, double share) {
    public Batch {
      objects = List.copyOf(objects);
    }
  }
}
