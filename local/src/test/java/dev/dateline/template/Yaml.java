package dev.dateline.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// YAML with CloudFormation's tags: `!Ref X` is read as `{Ref: X}`, `!GetAtt X.Arn` as
/// `{Fn::GetAtt: [X, Arn]}`, any other `!Y z` as `{Fn::Y: z}`.
final class Yaml extends SafeConstructor {
  private Yaml() {
    super(new LoaderOptions());
    yamlMultiConstructors.put("!", new Function());
  }

  static Map<String, Object> read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return map(new org.yaml.snakeyaml.Yaml(new Yaml()).load(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Casts a value to a map; the template has only string keys.
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  /// Casts a value to a list.
  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private final class Function extends AbstractConstruct {
    @Override
    public Object construct(Node node) {
      return switch (node.getTag().getValue()) {
        case "!Ref" -> Map.of("Ref", value(node));
        case "!Condition" -> Map.of("Condition", value(node));
        case "!GetAtt" -> Map.of("Fn::GetAtt", List.of(((String) value(node)).split("\\.", 2)));
        case String tag -> Map.of("Fn::" + tag.substring(1), value(node));
      };
    }

    private Object value(Node node) {
      return switch (node) {
        case ScalarNode scalar -> constructScalar(scalar);
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new IllegalArgumentException("unexpected " + node);
      };
    }
  }
}
