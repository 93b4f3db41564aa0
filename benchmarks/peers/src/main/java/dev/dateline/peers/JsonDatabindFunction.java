package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads an event and writes a page, with both bound to records.
public final class JsonDatabindFunction implements RequestStreamHandler {
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var event = json.readValue(in, PeerEvent.class);
    json.writeValue(out, new PeerAnswer(200, event.rawPath(), PeerArticle.page()));
  }
}
