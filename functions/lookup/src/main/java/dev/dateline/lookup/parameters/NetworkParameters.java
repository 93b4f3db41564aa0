package dev.dateline.lookup.parameters;

import dev.dateline.articles.EntityType;
import dev.dateline.index.explore.NetworkRequest.Shape;
import java.util.List;
import java.util.Set;

/// The parameters of a network.
public final class NetworkParameters {
  private static final String ARTICLE = "article";
  private static final String SENTENCE = "sentence";
  private static final String NPMI = "npmi";
  private static final String COUNT = "count";
  private static final int MOST_NODES = 100;
  private static final int USUAL_NODES = 40;
  private static final int MOST_LINKS = 400;
  private static final int USUAL_LINKS = 120;

  private NetworkParameters() {}

  /// The size of the network and the kind of its links.
  public static Shape shape(ParameterReader reader) {
    return new Shape(
        reader.number("nodes", 1, MOST_NODES, USUAL_NODES),
        reader.number("links", 1, MOST_LINKS, USUAL_LINKS),
        isSecond(reader, "together", ARTICLE, SENTENCE),
        isSecond(reader, "measure", NPMI, COUNT));
  }

  /// The types of its nodes; empty for all.
  public static Set<EntityType> types(ParameterReader reader) {
    return Set.copyOf(reader.choices("nodeType", List.of(EntityType.values()), EntityType::code));
  }

  private static boolean isSecond(
      ParameterReader reader, String parameter, String first, String second) {
    return reader.choice(parameter, List.of(first, second), word -> word, first).equals(second);
  }
}
