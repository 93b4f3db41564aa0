/// A stand-in for an API Gateway HTTP API with a Lambda proxy integration, payload format 2.0.
@NullMarked
package dev.dateline.local.api;

import org.jspecify.annotations.NullMarked;
