package dev.dateline.operations.backup;

import dev.dateline.articles.Coded;
import dev.dateline.articles.EntityType;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.StoredContents;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.KnownName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads lines of a backup.
final class LineParser {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LineParser() {}

  /// A line that cannot be read; the message says why.
  static final class BadLine extends Exception {
    BadLine(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static BackupLine parse(String line) throws BadLine {
    try {
      var json = JSON.readTree(line);
      if (!json.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return parse(json);
    } catch (JacksonException e) {
      throw new BadLine("not JSON: " + e.getOriginalMessage(), e);
    } catch (RuntimeException e) {
      throw new BadLine(String.valueOf(e.getMessage()), e);
    }
  }

  private static BackupLine parse(JsonNode json) {
    return switch (kind(json)) {
      case EXPORT -> new BackupLine.Header(json.required("version").asInt(), text(json, "table"));
      case ARTICLE, ARCHIVE, REJECTION, OTHER -> content(json);
      case ENTITY -> new BackupLine.DirectoryEntry(name(json));
      case MERGE -> new BackupLine.Merged(group(json));
      case WATCH -> watch(json);
      case END -> new BackupLine.End(json.required("lines").asLong());
    };
  }

  private static BackupLine.Kind kind(JsonNode json) {
    String code = text(json, "kind");
    return Coded.ofCode(BackupLine.Kind.values(), code)
        .orElseThrow(() -> new IllegalArgumentException("unknown kind: " + code));
  }

  private static BackupLine content(JsonNode json) {
    var items = json.required("stored").values().stream().map(ItemJson::read).toList();
    if (items.isEmpty()) {
      throw new IllegalArgumentException("nothing in \"stored\"");
    }
    return new BackupLine.Content(StoredContents.content(items));
  }

  private static BackupLine watch(JsonNode json) {
    return new BackupLine.Watching(
        DynamoDbWatches.watch(ItemJson.read(json.required("stored")))
            .orElseThrow(() -> new IllegalArgumentException("a watch of a newer release")));
  }

  /// Skips types that only a newer release knows.
  private static KnownName name(JsonNode json) {
    var types = new HashSet<EntityType>();
    for (var code : json.required("types").values()) {
      Coded.ofCode(EntityType.values(), code.stringValue()).ifPresent(types::add);
    }
    var aliases = json.required("aliases").values().stream().map(JsonNode::stringValue).toList();
    var name = new KnownName(text(json, "name"), types, Set.copyOf(aliases));
    if (!name.key().fits()) {
      throw new IllegalArgumentException("not a name: \"" + name.name() + "\"");
    }
    return name;
  }

  private static Group group(JsonNode json) {
    var members = new ArrayList<Group.Member>();
    for (var member : json.required("members").values()) {
      members.add(new Group.Member(text(member, "name"), NameKey.of(text(member, "into"))));
    }
    var group = new Group(text(json, "name"), members);
    for (var member : members) {
      if (!group.keys().contains(member.parent())) {
        throw new IllegalArgumentException(
            "\"" + member.name() + "\" is merged into a name that is not in the group");
      }
    }
    return group;
  }

  private static String text(JsonNode json, String field) {
    return json.required(field).stringValue();
  }
}
