package quotient.workspace.blocks;

/** Where blocks are shown, and how many there may be. */
public enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    private final int most;

    Surface(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }
}
