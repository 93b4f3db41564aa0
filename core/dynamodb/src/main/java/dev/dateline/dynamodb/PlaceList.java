package dev.dateline.dynamodb;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.PostingPlace;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Places as a list of strings: the term, a space, and the position.
final class PlaceList {
  private PlaceList() {}

  static AttributeValue write(Set<PostingPlace> places) {
    return AttributeValue.fromL(
        places.stream()
            .map(place -> place.term() + " " + place.position().key())
            .sorted()
            .map(Attributes::string)
            .toList());
  }

  static Set<PostingPlace> read(Collection<AttributeValue> places) {
    return places.stream().map(place -> read(place.s())).collect(Collectors.toUnmodifiableSet());
  }

  private static PostingPlace read(String place) {
    int space = place.lastIndexOf(' ');
    var position = Position.parse(place.substring(space + 1)).orElseThrow();
    return new PostingPlace(new Term(place.substring(0, space)), position);
  }
}
