/// Named-entity recognition: finds sentences, and the people, organizations, places and other
/// things that they name. Depends on Stanford CoreNLP, which is under GPL-3.0. To replace it,
/// implement the port [dev.dateline.articles.EntityRecognizer].
@NullMarked
package dev.dateline.recognition;

import org.jspecify.annotations.NullMarked;
