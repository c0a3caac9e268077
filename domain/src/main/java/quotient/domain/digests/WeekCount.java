package quotient.domain.digests;

/** How many quotes were made in a week, and on how many of them the answer is yes by now. */
public record WeekCount(Week week, long quotes, long approved) {

    public Share rate() {
        return new Share(approved, quotes);
    }
}
