package dev.dateline.operations.backup;

import dev.dateline.articles.EntityType;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.StoredContents;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.watch.Watch;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes lines of a backup as JSON.
final class LineWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LineWriter() {}

  /// `line` without a line break.
  static String json(BackupLine line) {
    var json = JSON.createObjectNode().put("kind", line.kind().code());
    switch (line) {
      case BackupLine.Header header ->
          json.put("version", header.version()).put("table", header.table());
      case BackupLine.Content content -> write(content, json);
      case BackupLine.DirectoryEntry name -> write(name.known(), json);
      case BackupLine.Merged merged -> write(merged.group(), json);
      case BackupLine.Watching watching -> write(watching.watch(), json);
      case BackupLine.End end -> json.put("lines", end.lines());
    }
    return JSON.writeValueAsString(json);
  }

  private static void write(BackupLine.Content content, ObjectNode json) {
    ReadableContent.write(content.stored(), json);
    var items = json.putArray("stored");
    StoredContents.items(content.stored()).forEach(item -> items.add(ItemJson.write(item)));
  }

  private static void write(KnownName name, ObjectNode json) {
    json.put("name", name.name());
    var types = json.putArray("types");
    name.types().stream().map(EntityType::code).sorted().forEach(types::add);
    var aliases = json.putArray("aliases");
    name.aliases().stream().sorted().forEach(aliases::add);
  }

  private static void write(Group group, ObjectNode json) {
    json.put("name", group.name());
    var members = json.putArray("members");
    group
        .members()
        .forEach(
            member ->
                members
                    .addObject()
                    .put("name", member.name())
                    .put("into", member.parent().value()));
  }

  private static void write(Watch watch, ObjectNode json) {
    json.put("name", watch.name())
        .put("query", watch.query())
        .put("note", watch.note())
        .put("since", watch.since().toString())
        .set("stored", ItemJson.write(DynamoDbWatches.item(watch)));
  }
}
