package heard.contracts;

import heard.domain.feedback.Group;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Counts as a region might have them: partnerships of very unlike sizes (a gamma distribution of shape 1.2), chance within each (a
 * Poisson distribution), and one to three themes a comment.
 */
public final class RandomCounts {
    /** The theme that stands for all comments. */
    public static final String ALL = "*";

    /** @param theme a theme's code or {@link #ALL} */
    public record Counted(Quarter quarter, PartnershipCode partnership, String theme, Group group, int count) {}

    private final Random random;

    public RandomCounts(Random random) {
        this.random = random;
    }

    /** @param mean of the counts of a theme in one partnership, quarter and group */
    public List<Counted> draw(Region region, List<Quarter> quarters, int themes, double mean) {
        var names = IntStream.range(0, themes).mapToObj(one -> "theme-" + one).toList();
        var all = new ArrayList<Counted>();
        for (var partnership : region.partnerships()) {
            double size = mean * gamma() / SHAPE;
            for (var quarter : quarters) {
                for (var group : Group.values()) {
                    int sum = 0;
                    int largest = 0;
                    for (String theme : names) {
                        int count = poisson(size);
                        sum += count;
                        largest = Math.max(largest, count);
                        all.add(new Counted(quarter, partnership.code(), theme, group, count));
                    }
                    int comments = (int) Math.max(largest, Math.ceil(sum / (1 + 2 * random.nextDouble())));
                    all.add(new Counted(quarter, partnership.code(), ALL, group, comments));
                }
            }
        }
        return all;
    }

    private static final double SHAPE = 1.2;

    /** By the method of Marsaglia and Tsang. */
    private double gamma() {
        double d = SHAPE - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) return d * v;
        }
    }

    /** By multiplying; large means by the normal distribution, which is as good there. */
    private int poisson(double mean) {
        if (mean > 60) return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        double product = random.nextDouble();
        int count = 0;
        for (double end = Math.exp(-mean); product > end; count++) product *= random.nextDouble();
        return count;
    }
}
