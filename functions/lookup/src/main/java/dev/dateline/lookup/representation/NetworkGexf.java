package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Network;
import java.nio.charset.StandardCharsets;

/// A network as a graph in GEXF 1.3.
///
/// @see <a href="https://gexf.net/schema.html">GEXF schema</a>
public final class NetworkGexf {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <graph defaultedgetype="undirected">
      <attributes class="node">
      <attribute id="type" title="type" type="string"/>
      <attribute id="count" title="count" type="long"/>
      </attributes>
      <attributes class="edge">
      <attribute id="count" title="count" type="long"/>
      <attribute id="sentences" title="sentences" type="long"/>
      </attributes>
      <nodes>
      """;

  private NetworkGexf() {}

  /// The graph, in UTF-8.
  ///
  /// @param byCount whether the weight of a link is its number of articles instead of its NPMI
  public static byte[] bytes(Network network, boolean byCount) {
    var xml = new Xml(HEAD);
    var nodes = network.nodes();
    for (int id = 0; id < nodes.size(); id++) {
      write(xml, id, nodes.get(id));
    }
    xml.raw("</nodes>\n<edges>\n");
    for (int id = 0; id < network.links().size(); id++) {
      var link = network.links().get(id);
      xml.raw("<edge")
          .attribute("id", "" + id)
          .attribute("source", "" + nodes.indexOf(link.one()))
          .attribute("target", "" + nodes.indexOf(link.other()))
          .attribute("weight", NetworkCsv.weight(link, byCount))
          .raw(">");
      values(xml, "count", "" + link.count().count(), "sentences", "" + link.sentences());
      xml.raw("</edge>\n");
    }
    return xml.raw("</edges>\n</graph>\n</gexf>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Xml xml, int id, Network.Node node) {
    xml.raw("<node").attribute("id", "" + id).attribute("label", node.name()).raw(">");
    values(xml, "type", node.type().code(), "count", "" + node.count().count());
    xml.raw("</node>\n");
  }

  private static void values(Xml xml, String one, String value, String other, String otherValue) {
    xml.raw("<attvalues>");
    xml.raw("<attvalue").attribute("for", one).attribute("value", value).raw("/>");
    xml.raw("<attvalue").attribute("for", other).attribute("value", otherValue).raw("/>");
    xml.raw("</attvalues>");
  }
}
