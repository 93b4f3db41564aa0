@org.jspecify.annotations.NullMarked
package dev.dateline.local.recognize;
