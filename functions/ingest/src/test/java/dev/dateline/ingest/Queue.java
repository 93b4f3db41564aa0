package dev.dateline.ingest;

import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// An SQS queue whose messages are received as Lambda receives them.
record Queue(SqsClient sqs, String url) {
  private static final int LONG_POLL_SECONDS = 5;

  static Queue create(SqsClient sqs, String name) {
    return new Queue(sqs, sqs.createQueue(request -> request.queueName(name)).queueUrl());
  }

  String arn() {
    var attributes =
        sqs.getQueueAttributes(
            request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN));
    return attributes.attributes().getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }

  void send(String body) {
    sqs.sendMessage(request -> request.queueUrl(url).messageBody(body));
  }

  /// Waits for messages, and takes them off the queue.
  List<Message> take() {
    var messages =
        sqs.receiveMessage(
                request ->
                    request
                        .queueUrl(url)
                        .maxNumberOfMessages(10)
                        .waitTimeSeconds(LONG_POLL_SECONDS))
            .messages();
    messages.forEach(
        message ->
            sqs.deleteMessage(
                request -> request.queueUrl(url).receiptHandle(message.receiptHandle())));
    return messages;
  }

  /// The event by which Lambda hands `messages` to the function.
  static String event(List<Message> messages) {
    return JsonWriter.objectText(
        json -> {
          json.writeArrayPropertyStart("Records");
          messages.stream().map(Queue::asLambdaHasIt).forEach(json::writeRawValue);
          json.writeEndArray();
        });
  }

  private static String asLambdaHasIt(Message message) {
    var members =
        Map.of("eventSource", "aws:sqs", "messageId", message.messageId(), "body", message.body());
    return JsonWriter.objectText(
        json -> {
          members.forEach(json::writeStringProperty);
        });
  }
}
