package quotient.bot.bench;

import java.util.List;

/** Something that is measured; it can be run singly by its name. */
interface BenchRow {

    String name();

    List<Line> measure(Terms terms);
}
