package dev.dateline.lookup;

import dev.dateline.index.query.UploadFinder;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.UploadJson;

/// `GET /uploads`: the state of the upload under a key.
record UploadsResource(UploadFinder finder) implements Resource {
  @Override
  public Response answer(Call call) {
    var parameters = call.parameters();
    String key = parameters.one("key");
    if (key == null) {
      parameters.reject(
          InvalidParameter.of(
              ProblemType.MISSING_PARAMETER,
              "key",
              null,
              "Give the key of one upload, such as key=2023/putin-nato-2023-07-14.txt."));
    }
    return key == null || !parameters.isValid()
        ? call.invalid()
        : Response.of(200, "application/json", UploadJson.bytes(key, finder.find(key)));
  }
}
