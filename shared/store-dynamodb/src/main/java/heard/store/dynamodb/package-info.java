/**
 * The ports of the domain, kept in two DynamoDB tables: {@code feedback}, whose stream is the log of everything, and {@code
 * ledger}, for what must never lie beside feedback. {@link heard.store.dynamodb.Tables} says their shape.
 */
@NullMarked
package heard.store.dynamodb;

import org.jspecify.annotations.NullMarked;
