package quotient.bot.simulation;

/** When the process dies: so many calls to what is kept from now, before that call took effect or after. */
final class Mortality {

    private static final long NEVER = Long.MAX_VALUE;

    private long left = NEVER;
    private boolean before;
    private boolean dead;
    private boolean spared;

    /** A call that the process may die at. */
    enum Fate {
        LIVES,
        DIES_BEFORE,
        DIES_AFTER
    }

    synchronized void dieAfter(long calls, boolean beforeTheCall) {
        left = calls;
        before = beforeTheCall;
    }

    /** A new process is up; a death that was to come still comes. */
    synchronized void rise() {
        dead = false;
    }

    /** While somebody only looks, nobody dies. */
    synchronized void spare(boolean now) {
        spared = now;
    }

    synchronized boolean isDead() {
        return dead;
    }

    synchronized Fate next() {
        requireAlive();
        if (spared || left == NEVER || left-- > 0) {
            return Fate.LIVES;
        }
        left = NEVER;
        return before ? Fate.DIES_BEFORE : Fate.DIES_AFTER;
    }

    /** Whoever still runs in a dead process gets no further. */
    synchronized void requireAlive() {
        if (dead) {
            throw new Killed();
        }
    }

    synchronized Killed die() {
        dead = true;
        return new Killed();
    }
}
