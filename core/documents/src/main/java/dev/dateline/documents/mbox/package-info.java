/// Articles in mailboxes, which have many e-mails in one file.
@NullMarked
package dev.dateline.documents.mbox;

import org.jspecify.annotations.NullMarked;
