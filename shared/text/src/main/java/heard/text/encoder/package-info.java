/**
 * The encoder: texts to vectors, one for the whole and one for each word piece. A small BERT (BAAI bge-small-en-v1.5) whose upper layers
 * were tuned on our own examples, run by ONNX Runtime on one thread.
 */
@NullMarked
package heard.text.encoder;

import org.jspecify.annotations.NullMarked;
