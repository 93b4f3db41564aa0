package dev.dateline.lookup.representation;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDescription;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.lambda.json.JsonWriter;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/// A name as one JSON object.
public final class EntityJson {
  private EntityJson() {}

  /// All that is known of a name: `{"name": …, "types": […], "aliases": […], "mergedInto": …,
  /// "merged": […], "first": …, "last": …}`.
  public static byte[] bytes(NameDescription entity) {
    return JsonWriter.object(
        json -> {
          json.writeStringProperty("name", entity.name());
          strings(json, "types", entity.types().stream().map(EntityType::code).toList());
          strings(json, "aliases", entity.aliases());
          if (!entity.group().key().equals(NameKey.of(entity.name()))) {
            json.writeStringProperty("mergedInto", entity.group().name());
          }
          merged(json, entity.group());
          var days = entity.span();
          if (days != null) {
            json.writeStringProperty("first", days.first().toString());
            json.writeStringProperty("last", days.last().toString());
          }
        });
  }

  /// What people merged: `{"name": …, "merged": […]}`.
  public static byte[] bytes(Group group) {
    return JsonWriter.object(
        json -> {
          json.writeStringProperty("name", group.name());
          merged(json, group);
        });
  }

  private static void merged(JsonGenerator json, Group group) {
    json.writeArrayPropertyStart("merged");
    for (var member : group.members()) {
      json.writeStartObject();
      json.writeStringProperty("name", member.name());
      json.writeStringProperty("into", shown(member.parent(), group));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String shown(NameKey key, Group group) {
    return group.members().stream()
        .filter(member -> member.key().equals(key))
        .map(Group.Member::name)
        .findFirst()
        .orElse(group.name());
  }

  private static void strings(JsonGenerator json, String property, Collection<String> values) {
    json.writeArrayPropertyStart(property);
    values.stream().sorted().forEach(json::writeString);
    json.writeEndArray();
  }
}
