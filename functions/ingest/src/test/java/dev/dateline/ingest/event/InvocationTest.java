package dev.dateline.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.ingest.event.S3Event.ObjectEvent;
import dev.dateline.ingest.event.S3Event.Occasion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  private static final String KEY = "2023/Putin & NATO (draft) é.txt";
  private static final Instant TIME = Instant.parse("2026-01-05T09:30:00Z");

  private static Invocation file(String name) {
    return Invocation.read(EventFiles.open(name));
  }

  private static Invocation text(String json) {
    return Invocation.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<S3Event> events(Invocation invocation) {
    return switch (invocation) {
      case Invocation.Asynchronous(var events) -> events;
      case Invocation.Messages(var messages) ->
          messages.stream().flatMap(message -> message.events().stream()).toList();
      case Invocation.BatchJob job -> job.tasks().stream().map(BatchTask::event).toList();
    };
  }

  @Nested
  class EveryKindOfEvent {
    @ParameterizedTest
    @ValueSource(strings = {"s3-put", "sns", "sqs", "sqs-sns", "eventbridge-created"})
    void tellsOfTheSamePut(String name) {
      var upload =
          new Upload("articles", KEY, null, "c9065c9d7f7154331351bc1b484759e5", 2240, TIME);
      assertThat(events(file(name)).getFirst())
          .isEqualTo(new ObjectEvent(Change.CREATED, upload, new Sequencer("0055AED6DCD90281E5")));
    }

    @Test
    void tellsThatItFailedIfItComesFromAFailureDestination() {
      assertThat(events(file("sqs-failure-destination")).getFirst())
          .isEqualTo(((ObjectEvent) events(file("s3-put")).getFirst()).on(Occasion.FAILED));
    }

    @Test
    void tellsThatTheIndexIsDoubtedIfTheJobSaysToRewrite() {
      assertThat(events(file("batch-operations-rewrite")).getFirst())
          .isEqualTo(
              ((ObjectEvent) events(file("batch-operations-2.0")).getFirst()).on(Occasion.DOUBTED));
    }

    @ParameterizedTest
    @CsvSource({
      "s3-put, CREATED",
      "s3-put-version, CREATED",
      "s3-delete, REMOVED",
      "s3-delete-marker, REMOVED",
      "s3-delete-version, UNKNOWN",
      "s3-lifecycle, REMOVED",
      "s3-lifecycle-marker, REMOVED",
      "eventbridge-created, CREATED",
      "eventbridge-deleted, REMOVED",
      "eventbridge-delete-marker, REMOVED",
      "batch-operations-1.0, UNKNOWN",
      "batch-operations-2.0, UNKNOWN"
    })
    void tellsWhatHappenedToItsKey(String name, Change change) {
      assertThat(events(file(name)))
          .singleElement()
          .isInstanceOfSatisfying(
              ObjectEvent.class,
              event -> {
                assertThat(event.change()).isEqualTo(change);
                assertThat(event.upload().bucket()).isEqualTo("articles");
                assertThat(event.upload().key()).isEqualTo(KEY);
              });
    }

    @Test
    void ofAVersionedBucketNamesTheVersion() {
      assertThat(events(file("s3-put-version")))
          .extracting(event -> ((ObjectEvent) event).upload().versionId())
          .containsExactly("IYV3p45BT0ac8hjHg1houSdS1a.Mro8e");
    }

    @Test
    void mayHaveSeveralRecords() {
      assertThat(events(file("s3-several")))
          .extracting(event -> ((ObjectEvent) event).upload().key())
          .containsExactly(KEY, "2023/red flower.txt", "2023/C++ weekly.txt", "2022/old.txt");
    }

    @Test
    void keepsTheNamesOfMessages() {
      assertThat(((Invocation.Messages) file("sqs")).messages())
          .extracting(Invocation.QueueMessage::id)
          .containsExactly(
              "059f36b4-87a3-44ab-83d2-661975830a7d", "2e1424d4-f796-459a-8184-9c92662be6da");
    }
  }

  @Nested
  class ATaskOfABatchJob {
    @ParameterizedTest
    @CsvSource({"batch-operations-1.0, 1.0", "batch-operations-2.0, 2.0"})
    void isOlderThanEveryEvent(String name, String version) {
      var job = (Invocation.BatchJob) file(name);
      assertThat(job.schemaVersion()).isEqualTo(version);
      assertThat(job.tasks())
          .extracting(task -> ((ObjectEvent) task.event()).sequencer())
          .containsExactly(Sequencer.BEFORE_ALL);
    }
  }

  @Nested
  class AKey {
    @ParameterizedTest
    @CsvSource({
      "red+flower.txt, red flower.txt",
      "red%20flower.txt, red flower.txt",
      "a%2Bb.txt, a+b.txt",
      "caf%C3%A9.txt, café.txt",
      "100%25.txt, 100%.txt"
    })
    void isFormDecoded(String encoded, String key) {
      assertThat(events(text(put("2.1", "ObjectCreated:Put", encoded, "00AB"))))
          .extracting(event -> ((ObjectEvent) event).upload().key())
          .containsExactly(key);
    }
  }

  @Nested
  class WhatIsNotAboutObjects {
    @Test
    void isIrrelevantWhereS3OnlyTestsTheConnection() {
      assertThat(events(file("s3-test"))).containsExactly(new S3Event.Irrelevant("s3:TestEvent"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"ObjectTagging:Put", "ObjectRestore:Completed", "ReducedRedundancyLostObject"})
    void isIgnoredIfTheContentStays(String name) {
      assertThat(events(text(put("2.1", name, "a.txt", "00AB"))))
          .containsExactly(new S3Event.Irrelevant(name));
    }
  }

  @Nested
  class AnEventVersion {
    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.5", "2.17"})
    void mayHaveAnyMinorNumber(String version) {
      assertThat(events(text(put(version, "ObjectCreated:Put", "a.txt", "00AB"))))
          .hasOnlyElementsOfType(ObjectEvent.class);
    }

    @Test
    void ofALaterMajorNumberIsUnreadable() {
      assertThat(events(text(put("3.0", "ObjectCreated:Put", "a.txt", "00AB"))))
          .containsExactly(new S3Event.Unreadable("eventVersion 3.0 is not supported, only 2.x"));
    }
  }

  @Nested
  class WhatCannotBeRead {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "''                                   | nothing where JSON was expected",
          "{                                    | not JSON",
          "{}                                   | is not an S3 event",
          "[]                                   | is not an S3 event",
          "{\"Records\":{}}                     | Records has no records",
          "{\"Records\":[]}                     | Records has no records",
          "{\"Message\":\"{\\\"Records\\\":{}}\"} | Records has no records",
          "{\"Records\":[{}]}                   | unknown event source",
          "{\"detail-type\":\"x\",\"source\":\"y\"} | source y is not supported, only aws.s3",
          "{\"Message\":\"hello\"}              | not JSON",
          "{\"Records\":[{\"eventSource\":\"aws:s3\"}]} | no eventVersion"
        })
    void isKeptWithWhatIsWrong(String json, String problem) {
      assertThat(events(text(json)))
          .singleElement()
          .isInstanceOfSatisfying(
              S3Event.Unreadable.class,
              unreadable -> assertThat(unreadable.problem()).contains(problem));
    }

    @Test
    void doesNotHideItsNeighbours() {
      String good = entry("2.1", "ObjectCreated:Put", "a.txt", "00AB");
      String bad = entry("2.1", "ObjectCreated:Put", "100%.txt", "00AB");
      assertThat(events(text("{\"Records\":[%s,%s,%s]}".formatted(good, bad, good))))
          .extracting(event -> event.getClass().getSimpleName())
          .containsExactly("ObjectEvent", "Unreadable", "ObjectEvent");
    }

    @Test
    void isASequencerThatIsNotHexadecimal() {
      assertThat(events(text(put("2.1", "ObjectCreated:Put", "a.txt", "tomorrow"))))
          .containsExactly(new S3Event.Unreadable("sequencer is not hexadecimal: tomorrow"));
    }

    @Test
    void isOneMessageAmongOthers() {
      var messages =
          (Invocation.Messages)
              text(
                  """
                  {"Records":[
                    {"eventSource":"aws:sqs","messageId":"1","body":"hello"},
                    {"eventSource":"aws:sqs","messageId":"2","body":"{\\"Event\\":\\"s3:TestEvent\\"}"}
                  ]}\
                  """);
      assertThat(messages.messages())
          .extracting(message -> message.events().getFirst().getClass().getSimpleName())
          .containsExactly("Unreadable", "Irrelevant");
    }
  }

  private static String put(String version, String name, String key, String sequencer) {
    return "{\"Records\":[" + entry(version, name, key, sequencer) + "]}";
  }

  private static String entry(String version, String name, String key, String sequencer) {
    return """
    {"eventVersion":"%s","eventSource":"aws:s3","eventTime":"2026-01-05T09:30:00.000Z",
     "eventName":"%s","s3":{"bucket":{"name":"articles"},
     "object":{"key":"%s","size":3,"eTag":"e","sequencer":"%s"}}}\
    """
        .formatted(version, name, key, sequencer);
  }
}
