/// Names of people, organizations and countries, and how they are spelled: shared by recognition,
/// which reads them in texts, and by the directory, which reads them in queries.
@NullMarked
package dev.dateline.articles.names;

import org.jspecify.annotations.NullMarked;
