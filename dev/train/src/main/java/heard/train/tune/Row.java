package heard.train.tune;

import java.util.Map;

/**
 * One text to learn from.
 *
 * @param ids its word pieces, marks and preface included
 * @param classes what it is, of things that exclude each other: head → class
 * @param labels what it has, of things that do not: head → 0 or 1 for each
 * @param tags what each piece is part of; {@link Tags#NONE} where that is not told
 */
public record Row(int[] ids, Map<String, Integer> classes, Map<String, float[]> labels, Tags tags) {
    /**
     * @param from the first piece of the text itself
     * @param features for each piece of the text, one after the other
     * @param classes for each piece of the text
     */
    public record Tags(int from, float[] features, int[] classes) {
        public static final Tags NONE = new Tags(0, new float[0], new int[0]);
    }
}
