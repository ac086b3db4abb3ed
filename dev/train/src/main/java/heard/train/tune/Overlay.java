package heard.train.tune;

import heard.text.encoder.Tensors;
import heard.text.encoder.Tensors.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was learnt, as the quantised graph of Maven Central takes it: each matrix in eight bits with one scale a column, as
 * {@code onnxruntime.quantization.quantize_dynamic} writes it for signed weights; biases and norms as they are.
 */
public final class Overlay {
    private static final int MOST = 127;

    private Overlay() {}

    /** The layers' arrays under their names in the graph. */
    public static Tensors quantised(Tensors learnt, Map<String, String> notes) {
        var file = OnnxFile.read("/bge-small-en-v1.5.onnx");
        var over = new LinkedHashMap<String, Tensor>();
        learnt.arrays().forEach((name, tensor) -> {
            if (!name.startsWith("encoder.")) return;
            if (tensor.shape().length == 1) {
                over.put(name, tensor);
            } else {
                put(over, file.get(name).graphName(), tensor);
            }
        });
        return new Tensors(over, notes);
    }

    /** The heads' arrays. */
    public static Tensors heads(Tensors learnt, Map<String, String> notes) {
        var heads = new LinkedHashMap<String, Tensor>();
        learnt.arrays().forEach((name, tensor) -> {
            if (!name.startsWith("encoder.")) heads.put(name, tensor);
        });
        return new Tensors(heads, notes);
    }

    /** [out, in] of libtorch becomes [in, out] of the graph. */
    private static void put(Map<String, Tensor> over, String graphName, Tensor matrix) {
        int out = (int) matrix.shape()[0];
        int in = (int) matrix.shape()[1];
        var values = matrix.floats();
        var scales = new float[out];
        var bytes = new byte[in * out];
        for (int column = 0; column < out; column++) {
            float largest = 0;
            for (int i = 0; i < in; i++) largest = Math.max(largest, Math.abs(values[column * in + i]));
            float scale = largest == 0 ? 1 : largest / MOST;
            scales[column] = scale;
            for (int i = 0; i < in; i++) bytes[i * out + column] = (byte) Math.round(values[column * in + i] / scale);
        }
        over.put(graphName + "_quantized", Tensor.of(bytes, in, out));
        over.put(graphName + "_scale", Tensor.of(scales, out));
        over.put(graphName + "_zero_point", Tensor.of(new byte[out], out));
    }
}
