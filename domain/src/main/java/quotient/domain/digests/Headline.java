package quotient.domain.digests;

/**
 * What matters most.
 *
 * @param sentence without its point
 * @param picture the one that shows it
 */
public record Headline(String sentence, WeeklyPicture picture) {}
