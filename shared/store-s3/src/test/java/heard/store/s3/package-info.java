/** The adapters against their ports' contracts, on s3proxy in this process and on LocalStack where Docker is. */
@NullMarked
package heard.store.s3;

import org.jspecify.annotations.NullMarked;
