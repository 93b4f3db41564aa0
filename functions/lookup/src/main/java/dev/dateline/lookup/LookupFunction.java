package dev.dateline.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.RequestReader;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.http.ResponseWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.crac.Core;
import org.jspecify.annotations.Nullable;

/// The function behind the HTTP API. Handles events in payload format 2.0, from API Gateway or a
/// function URL.
public final class LookupFunction implements RequestStreamHandler {
  private final Api api;
  private final RequestLog log;

  /// A strong reference, because the global context only holds a weak one.
  private final Priming priming;

  /// Assembles the function from its environment.
  ///
  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  public LookupFunction() {
    this(new Wiring(Configuration.of(System.getenv())), Clients.ofEnvironment());
    priming.runOnce();
    Core.getGlobalContext().register(priming);
  }

  private LookupFunction(Wiring wiring, Clients clients) {
    this(wiring.over(clients), wiring);
  }

  private LookupFunction(Api api, Wiring wiring) {
    this(
        api,
        wiring.log(System.out),
        new Priming(api, wiring.over(Clients.over(PrimingTable.httpClient()))));
  }

  LookupFunction(Api api, RequestLog log, Priming priming) {
    this.api = api;
    this.log = log;
    this.priming = priming;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    long start = System.nanoTime();
    Request request = RequestReader.read(event);
    @Nullable RuntimeException failure = null;
    Response response;
    try {
      response = api.answer(request);
    } catch (RuntimeException e) {
      failure = e;
      response = Api.failure(request);
    }
    ResponseWriter.write(response, out);
    log.write(request, response, Duration.ofNanos(System.nanoTime() - start), failure);
  }
}
