package quotient.bot.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Stages that fewer and fewer pass.
 *
 * @param stages from the first to the last, at most eight; none is drawn as a sentence that there are no figures
 */
public record Funnel(Caption caption, Unit unit, List<Stage> stages) implements Chart {

    private static final int MOST = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Funnel {
        stages = List.copyOf(stages);
        Checked.atMost(MOST, "stages", stages);
        Checked.distinct("stages", stages.stream().map(Stage::name).toList());
    }

    /** @param count how many, or how much, reached it; never less than nothing */
    public record Stage(String name, BigDecimal count) {

        public Stage {
            name = Checked.words("name of a stage", name);
            if (Checked.figure(count).signum() < 0) {
                throw new IllegalArgumentException("nothing or more reaches the stage " + name + ", not " + count);
            }
        }
    }

    @Override
    public byte[] png() {
        return FunnelChart.png(this);
    }

    @Override
    public String altText() {
        return AltText.of(this);
    }

    @Override
    public String rows() {
        return Rows.of(this);
    }

    /** Which share of a stage goes on to the next, in whole percent; empty for the last and where nothing arrived. */
    Optional<BigDecimal> goesOn(int stage) {
        if (stage + 1 >= stages.size() || stages.get(stage).count().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(stages.get(stage + 1)
                .count()
                .multiply(HUNDRED)
                .divide(stages.get(stage).count(), 0, RoundingMode.HALF_UP));
    }

    /** The stage that the smallest share goes on from, where there is more than one to choose from. */
    Optional<Integer> weakest() {
        List<Integer> steps = IntStream.range(0, stages.size())
                .filter(stage -> goesOn(stage).isPresent())
                .boxed()
                .toList();
        return steps.size() < 2
                ? Optional.empty()
                : steps.stream()
                        .min((one, other) -> goesOn(one)
                                .orElseThrow()
                                .compareTo(goesOn(other).orElseThrow()));
    }
}
