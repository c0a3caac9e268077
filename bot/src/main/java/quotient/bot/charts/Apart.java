package quotient.bot.charts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where labels stand so that none overlaps another and each is as near as can be to what it names. */
final class Apart {

    private Apart() {}

    /** Labels that touch, moved as one: the mean of where their first would like to begin, and how many they are. */
    private record Block(double start, int count) {

        Block with(Block other) {
            int both = count + other.count;
            return new Block((start * count + other.start * other.count) / both, both);
        }
    }

    /**
     * @param wanted the middles, ascending
     * @param heights of each, together not more than there is room
     * @return the middles that they get, between top and bottom
     */
    static List<Double> pushed(List<Double> wanted, List<Double> heights, double top, double bottom) {
        Deque<Block> blocks = new ArrayDeque<>();
        double above = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Block block = new Block(wanted.get(i) - heights.get(i) / 2 - above, 1);
            while (!blocks.isEmpty() && blocks.peekLast().start() > block.start()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
            above += heights.get(i);
        }
        return placed(blocks, heights, top, Math.max(top, bottom - above));
    }

    private static List<Double> placed(Iterable<Block> blocks, List<Double> heights, double first, double last) {
        List<Double> middles = new ArrayList<>();
        double above = 0;
        for (Block block : blocks) {
            double start = Math.min(last, Math.max(first, block.start()));
            for (int i = 0; i < block.count(); i++) {
                double height = heights.get(middles.size());
                middles.add(start + above + height / 2);
                above += height;
            }
        }
        return middles;
    }
}
