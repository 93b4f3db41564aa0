/// Articles in e-mails.
@NullMarked
package dev.dateline.documents.mail;

import org.jspecify.annotations.NullMarked;
