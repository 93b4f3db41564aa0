/// Dateline on one machine: stand-ins for S3, Lambda, DynamoDB and API Gateway around the two
/// functions, which run from the packages that are deployed to Lambda.
@NullMarked
package dev.dateline.local;

import org.jspecify.annotations.NullMarked;
