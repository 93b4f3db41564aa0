/// What must hold of `template.yaml`, read as CloudFormation reads it.
@NullMarked
package dev.dateline.template;

import org.jspecify.annotations.NullMarked;
