/// The directory of names over DynamoDB, in the table of the index.
///
/// | `pk` | `sk` | holds |
/// | --- | --- | --- |
/// | `name:vladimir putin` | `entity` | `n` the name as shown, `t` its types, `a` its aliases |
/// | `name:vladimir putin` | `merge` | of a root: `n` its name, `m` its members with `n` name and `p` parent; of a member: `r` the root |
/// | `names:pu` | `putin#vladimir putin#PERSON` | `n` the name as shown |
@NullMarked
package dev.dateline.dynamodb.directory;

import org.jspecify.annotations.NullMarked;
