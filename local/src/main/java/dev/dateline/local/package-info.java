/// The whole of Dateline on one machine: stand-ins for S3, Lambda, DynamoDB and API Gateway around
/// the two functions as they are packaged for Lambda.
@NullMarked
package dev.dateline.local;

import org.jspecify.annotations.NullMarked;
