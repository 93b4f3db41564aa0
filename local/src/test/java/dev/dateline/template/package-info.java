/// Checks of `template.yaml`, parsed as CloudFormation parses it.
@NullMarked
package dev.dateline.template;

import org.jspecify.annotations.NullMarked;
