package dev.dateline.dynamodb;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Place;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Places as a list of strings: the term, a space, and the position.
final class PlaceList {
  private PlaceList() {}

  static AttributeValue write(Set<Place> places) {
    return AttributeValue.fromL(
        places.stream()
            .map(place -> place.term() + " " + place.position().key())
            .sorted()
            .map(Attributes::string)
            .toList());
  }

  static Set<Place> read(Collection<AttributeValue> places) {
    return places.stream().map(place -> read(place.s())).collect(Collectors.toUnmodifiableSet());
  }

  private static Place read(String place) {
    int space = place.lastIndexOf(' ');
    var position = Position.parse(place.substring(space + 1)).orElseThrow();
    return new Place(new Term(place.substring(0, space)), position);
  }
}
