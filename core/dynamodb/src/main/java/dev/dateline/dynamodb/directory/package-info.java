/// The directory of names over DynamoDB, in the table of the index.
///
/// | `pk` | `sk` | holds |
/// | --- | --- | --- |
/// | `name:vladimir putin` | `entity` | `n` the name as displayed, `t` its types, `a` its aliases |
/// | `merge:vladimir putin` | `merge` | of a root: `n` its name, `m` its members with `n` name and `p` parent; of a member: `r` the root; `u` if a merge of release 1.0 was undone |
/// | `name:vladimir putin` | `merge` | the same as release 1.0 wrote it; read, never written |
/// | `names:pu` | `putin#vladimir putin#PERSON` | `n` the name as displayed |
@NullMarked
package dev.dateline.dynamodb.directory;

import org.jspecify.annotations.NullMarked;
