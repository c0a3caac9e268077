package quotient.bot.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import quotient.bot.blocks.Text;

/**
 * A table in letters of one width that fits into a section of Slack.
 *
 * @param head one name for each column; the first column is set to the left, the others to the right
 * @param rows from top to bottom
 * @param summary stands in for the rows that do not fit
 * @param below what else is to be said, each on a line of its own
 */
record Columns(List<String> head, List<List<String>> rows, List<List<String>> summary, List<String> below) {

    private static final int MOST = 2900;
    /** A month by day; more is a wall that nobody reads. */
    private static final int MOST_ROWS = 31;

    private static final int WIDEST_NAME = 24;
    private static final int WIDEST = 18;
    private static final String BETWEEN = "  ";

    /** Escaped; of too many rows the last. */
    String text() {
        int left = Math.max(0, rows.size() - MOST_ROWS);
        String text = text(left);
        while (text.length() > MOST && left < rows.size() - 1) {
            left++;
            text = text(left);
        }
        return text;
    }

    private String text(int left) {
        List<List<String>> shown = new ArrayList<>(rows.subList(left, rows.size()));
        if (left > 0) {
            shown.addAll(summary);
        }
        List<Integer> widths = IntStream.range(0, head.size())
                .mapToObj(column -> width(shown, column))
                .toList();
        List<String> lines = new ArrayList<>(List.of(line(head, widths)));
        if (left > 0) {
            lines.add("(" + left + " before these)");
        }
        shown.forEach(row -> lines.add(line(row, widths)));
        lines.addAll(below);
        return Text.escape(String.join("\n", lines).replace('`', '\''));
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cell(cells, column);
            String air = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? cell + air : BETWEEN + air + cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(List<List<String>> shown, int column) {
        int widest = cell(head, column).length();
        for (List<String> row : shown) {
            widest = Math.max(widest, cell(row, column).length());
        }
        return widest;
    }

    /** Names are shortened, figures never. */
    private String cell(List<String> cells, int column) {
        String cell = cells.get(column);
        boolean name = column == 0 || cells.equals(head);
        return name ? Text.shorten(cell, column == 0 ? WIDEST_NAME : WIDEST) : cell;
    }
}
