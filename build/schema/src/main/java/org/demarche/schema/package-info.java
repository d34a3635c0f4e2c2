/**
 * The claim schema (YAML) into Java types, TypeScript types and reference pages; used by the build and never shipped.
 *
 * <p>Start from {@link org.demarche.schema.Schema}. The build of {@code model} runs {@link org.demarche.schema.Main}, which stops it with every
 * mistake of the schema by file and line: a predicate needs a domain, a range, an inverse, and an equivalent in FollowTheMoney and STIX.
 *
 * <pre>{@code
 * Schema schema = Schema.in(Path.of("core/model/src/main/schema"));
 * Map<String, String> classes = schema.java("org.demarche.model"); // file name to text
 * }</pre>
 *
 * <p>Depends on no other module.
 */
@NullMarked
package org.demarche.schema;

import org.jspecify.annotations.NullMarked;
