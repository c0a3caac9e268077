package quotient.bot.simulation;

/** A promise of the house was broken; the sentence says which, where and how to see it again. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broken(String sentence) {
        super(sentence);
    }
}
