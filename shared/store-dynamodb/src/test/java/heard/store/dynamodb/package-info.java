/** The adapters against their ports' contracts, on DynamoDB Local in this process and on LocalStack where Docker is. */
@NullMarked
package heard.store.dynamodb;

import org.jspecify.annotations.NullMarked;
