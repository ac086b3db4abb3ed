package heard.train.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same rows gave these figures in scikit-learn 1.7. */
final class FiguresTest {
    @Test
    void of_classes_that_exclude_each_other() {
        var classes = new Classes(List.of("a", "b", "c"), new int[] {0, 0, 0, 1, 1, 2, 2, 2, 2, 1}, new int[] {
            0, 1, 0, 1, 1, 2, 0, 2, 2, 2
        });
        assertEquals(0.7, classes.accuracy(), 1e-9);
        assertEquals(0.694444, classes.macroF1(), 1e-5);
        assertEquals(0.694444, classes.balancedAccuracy(), 1e-5);
        assertEquals(0.545455, classes.correlation(), 1e-5);
    }

    @Test
    void of_labels_that_do_not() {
        var labels = new Labels(
                List.of("a", "b", "c"),
                new boolean[][] {{true, false, true}, {false, true, false}, {true, true, false}, {false, false, false}},
                new boolean[][] {{true, false, false}, {false, true, false}, {false, true, true}, {false, false, false}
                });
        assertEquals(0.666667, labels.microF1(), 1e-5);
        assertEquals(0.555556, labels.macroF1(), 1e-5);
        assertEquals(0.5, labels.exact(), 1e-9);
    }
}
