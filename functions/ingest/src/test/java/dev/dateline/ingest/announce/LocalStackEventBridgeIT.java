package dev.dateline.ingest.announce;

import dev.dateline.dynamodb.LocalStack;
import dev.dateline.ingest.LocalStackClients;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.lambda.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.core.JsonGenerator;

/// LocalStack's EventBridge, with a rule that sends all events of Dateline to a queue.
@LocalStack.Needed
class LocalStackEventBridgeIT extends EventBridgeContract {
  private static final int MOST_POLLS = 20;

  private final SqsClient sqs = LocalStackClients.sqs();
  private final String rule = "matches-" + UUID.randomUUID();
  private final String queue = sqs.createQueue(request -> request.queueName(rule)).queueUrl();

  @Override
  EventsApi api() {
    return EventBridgeTest.at(LocalStack.endpoint());
  }

  @BeforeEach
  void sendEventsToTheQueue() {
    if (!String.valueOf(call("ListEventBuses", json -> {}).value()).contains("event-bus/news")) {
      call("CreateEventBus", json -> json.writeStringProperty("Name", "news"));
    }
    call(
        "PutRule",
        json -> {
          json.writeStringProperty("Name", rule);
          json.writeStringProperty("EventBusName", "news");
          json.writeStringProperty("EventPattern", "{\"source\": [\"dateline\"]}");
        });
    call(
        "PutTargets",
        json -> {
          json.writeStringProperty("Rule", rule);
          json.writeStringProperty("EventBusName", "news");
          json.writeArrayPropertyStart("Targets");
          json.writeStartObject();
          json.writeStringProperty("Id", "queue");
          json.writeStringProperty("Arn", queueArn());
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private JsonTree call(String action, Consumer<JsonGenerator> properties) {
    return api().call(action, JsonWriter.object(properties));
  }

  private String queueArn() {
    var name = QueueAttributeName.QUEUE_ARN;
    return sqs.getQueueAttributes(request -> request.queueUrl(queue).attributeNames(name))
        .attributes()
        .getOrDefault(name, "");
  }

  @Override
  List<JsonTree> events(int number) {
    var events = new ArrayList<JsonTree>();
    for (int poll = 0; poll < MOST_POLLS && events.size() < number; poll++) {
      take().stream().map(Message::body).map(JsonTree::read).forEach(events::add);
    }
    return events;
  }

  private List<Message> take() {
    var messages =
        sqs.receiveMessage(
                request -> request.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(1))
            .messages();
    for (Message message : messages) {
      sqs.deleteMessage(request -> request.queueUrl(queue).receiptHandle(message.receiptHandle()));
    }
    return messages;
  }
}
