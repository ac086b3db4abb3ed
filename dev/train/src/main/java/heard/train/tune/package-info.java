/** Tuning the encoder: its layers as arrays that learn, on libtorch by DJL; and what was learnt, as ONNX Runtime takes it. */
@NullMarked
package heard.train.tune;

import org.jspecify.annotations.NullMarked;
