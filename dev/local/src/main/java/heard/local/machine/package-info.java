/**
 * The parts that AWS would provide, run here: a table store, an object store, an identity provider, and the folder they keep.
 */
@NullMarked
package heard.local.machine;

import org.jspecify.annotations.NullMarked;
