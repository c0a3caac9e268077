package quotient.bot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two things measured in turn, so that a change of the machine's mood meets both; the middle of each. */
record Turns(Figures first, Figures second) {

    static Turns between(int rounds, Supplier<Figures> one, Supplier<Figures> other) {
        List<Figures> ones = new ArrayList<>();
        List<Figures> others = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ones.add(one.get());
            others.add(other.get());
        }
        return new Turns(Figures.median(ones), Figures.median(others));
    }

    /** How much the second does in the time of the first. */
    double throughputRatio() {
        return second.perSecond() / first.perSecond();
    }
}
